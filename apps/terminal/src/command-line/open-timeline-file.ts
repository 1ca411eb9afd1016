import { readFileSync } from 'node:fs';
import type { Timeline } from '@dateline/core/model';

/** True for a name that promises a timeline as `dateline build` writes it. */
export const namesTimeline = (file: string): boolean => /\.json$/i.test(file);

/**
 * Reads a timeline to look at. The whole schema takes longer to load and to check than the viewer takes to start, so
 * only the shape that the viewer relies on is checked; a file without it goes through the schema, which says what is
 * wrong.
 * @throws {DatelineError} `invalid-timeline` for a file that holds none.
 */
export async function openTimelineFile(file: string | URL): Promise<Timeline> {
  const value = parsed(file);
  if (isTimeline(value)) return value;
  const { readTimeline } = await import('@dateline/readers');
  return readTimeline(file);
}

function parsed(file: string | URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A timeline under the title that its user gives it, if any. */
export const entitled = (timeline: Timeline, { title }: { title?: string }): Timeline =>
  title === undefined ? timeline : { ...timeline, title };

type Shape = { [field: string]: 'string' | 'number' | 'boolean' | 'strings' | Shape | readonly [Shape] };

const DATE: Shape = { edtf: 'string', precision: 'string', start: 'string', end: 'string' };
const TIMELINE: Shape = {
  schema: 'string',
  title: 'string',
  sources: [{ id: 'string', kind: 'string', file: 'string' }],
  entities: [{ id: 'string', kind: 'string', name: 'string', aliases: 'strings' }],
  events: [
    {
      id: 'string',
      title: 'string',
      status: 'string',
      salience: 'number',
      date: DATE,
      actors: 'strings',
      places: 'strings',
      independentSources: 'number',
      reports: [
        {
          sourceId: 'string',
          start: 'number',
          quote: 'string',
          date: DATE,
          reason: 'string',
          names: [{ entityId: 'string' }],
        },
      ],
      disagreements: [{ aspect: 'string', about: 'string', positions: [{ label: 'string', sourceIds: 'strings' }] }],
    },
  ],
  issues: [{}],
};

const isTimeline = (value: unknown): value is Timeline =>
  hasShape(value, TIMELINE) && (value as Timeline).schema === 'dateline/1';

function hasShape(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false;
  for (const field in shape) {
    const found = (value as Record<string, unknown>)[field];
    const wanted = shape[field]!;
    if (wanted === 'strings') {
      if (!Array.isArray(found) || !found.every((item) => typeof item === 'string')) return false;
    } else if (typeof wanted === 'string') {
      if (typeof found !== wanted) return false;
    } else if (isList(wanted)) {
      const [item] = wanted;
      if (!Array.isArray(found) || !found.every((other) => hasShape(other, item))) return false;
    } else if (!hasShape(found, wanted)) return false;
  }
  return true;
}

const isList = (shape: Shape | readonly [Shape]): shape is readonly [Shape] => Array.isArray(shape);
