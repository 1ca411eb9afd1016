import { compareDays } from './calendar/index.js';
import { DatelineError, type Day, type DocumentAnalysis, type FuzzyDate } from './model/index.js';
import type { AssemblyOptions } from './pipeline.js';
import { readDateWords } from './read-date-words.js';
import type { Selection } from './timeline/index.js';

/** Two days that no words about the present could mean alike: words that mean the same from both name their own date. */
const ANY_DAYS = ['1972-02-29', '2015-08-20'] as const;

/**
 * The part of a timeline that the options ask for; `from` and `to` in words are read against the latest publication.
 * @throws {DatelineError} `invalid-date` for bounds that are no dates, `invalid-option` for counts that count nothing.
 */
export function readSelection(
  { from, to, maxDates, sentencesPerDate }: AssemblyOptions,
  analyses: readonly Pick<DocumentAnalysis, 'published'>[],
): Selection {
  checkCounts({ maxDates, sentencesPerDate });
  const latest = latestPublication(analyses);
  const start = from === undefined ? undefined : readBound('from', from, latest).start;
  const end = to === undefined ? undefined : readBound('to', to, latest).end;
  if (start && end && compareDays(start, end) > 0) {
    throw new DatelineError('invalid-date', `"from" (${from}) lies after "to" (${to}).`);
  }
  const within = start || end ? { ...(start && { start }), ...(end && { end }) } : undefined;
  return { within, maxDates, sentencesPerDate };
}

/** Finds what is wrong with the options before any work is done. @throws {DatelineError} as {@link readSelection}. */
export function checkSelection({ from, to, maxDates, sentencesPerDate }: AssemblyOptions): void {
  checkCounts({ maxDates, sentencesPerDate });
  for (const [name, words] of Object.entries({ from, to })) {
    if (words !== undefined) readBound(name, words, ANY_DAYS[0]);
  }
}

function checkCounts(counts: Record<string, number | undefined>): void {
  for (const [name, count] of Object.entries(counts)) {
    if (count === undefined || (Number.isInteger(count) && count > 0)) continue;
    throw new DatelineError('invalid-option', `"${name}" is ${count}; it is a whole number of 1 or more.`);
  }
}

function readBound(name: string, words: string, reference: Day | undefined): FuzzyDate {
  const [first, second] = (reference ? [reference, reference] : ANY_DAYS).map((day) => readDateWords(words, day));
  if (!first || !second) {
    const advice = 'write it as 2021-11-08, 2021-11 or 2021, or in words such as "last summer"';
    throw new DatelineError('invalid-date', `"${name}" is no date that can be read ("${words}"); ${advice}.`);
  }
  if (first.edtf !== second.edtf) {
    const advice = 'no article tells when it was published; write the date in full';
    throw new DatelineError('invalid-date', `"${name}" ("${words}") depends on the articles' dates, and ${advice}.`);
  }
  return first;
}

function latestPublication(analyses: readonly Pick<DocumentAnalysis, 'published'>[]): Day | undefined {
  return analyses.reduce<Day | undefined>(
    (latest, { published }) =>
      published && (!latest || compareDays(latest, published.end) < 0) ? published.end : latest,
    undefined,
  );
}
