import type { Event, Source } from '@dateline/core/model';
import type { Site } from './site';

/** Whether nobody but a source, and its own near copies, reports an event. */
export const tellsAlone = (site: Site, source: Source, { reports }: Event): boolean =>
  reports.every(({ sourceId }) => sourceId === source.id || site.source(sourceId)?.copyOf === source.id);
