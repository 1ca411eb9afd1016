import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatelineError, Timeline } from '@dateline/core/model';
import { reasonOf } from './list-files.js';

/** True for a name that promises a timeline as `dateline build` writes it, rather than an article. */
export const isTimelineFile = (name: string): boolean => path.extname(name).toLowerCase() === '.json';

/**
 * Reads a timeline that was built before.
 * @throws {DatelineError} `invalid-timeline` for a file that holds none.
 */
export function readTimeline(file: string | URL): Timeline {
  const fail = (reason: string, cause?: unknown): never => {
    throw new DatelineError('invalid-timeline', `${file}: ${reason}`, { cause });
  };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    fail(
      code ? reasonOf(error as NodeJS.ErrnoException) : 'is not JSON; a timeline is what `dateline build` writes.',
      error,
    );
  }
  const result = Timeline.safeParse(value);
  // The value as it was read, not the schema's copy of it, keeps the order of its fields.
  if (result.success) return value as Timeline;
  const [problem] = result.error.issues;
  const place = problem?.path.length ? ` (${problem.path.join('.')}: ${problem.message})` : '';
  return fail(`is no timeline that this version of dateline reads${place}; make it again with \`dateline build\`.`);
}
