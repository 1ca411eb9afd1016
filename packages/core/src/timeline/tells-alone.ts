import type { Event, Source } from '../model/index.js';

/** Whether nobody but a source, and its own near copies, reports an event. */
export const tellsAlone = (
  source: Source,
  { reports }: Pick<Event, 'reports'>,
  sourceOf: (id: string) => Source | undefined,
): boolean => reports.every(({ sourceId }) => sourceId === source.id || sourceOf(sourceId)?.copyOf === source.id);
