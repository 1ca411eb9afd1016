import type { Event } from '@dateline/core/model';

/** The number of each source of an event, from 1, by which a position refers to the reports that it rests on. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** The sources in the order of their reports, then those that only take a position. A single one needs no number. */
export function numberSources({ reports, disagreements }: Event): SourceNumbers {
  const ids = new Set([
    ...reports.map(({ sourceId }) => sourceId),
    ...disagreements.flatMap(({ positions }) => positions.flatMap(({ sourceIds }) => sourceIds)),
  ]);
  return new Map(ids.size > 1 ? [...ids].map((id, i) => [id, i + 1]) : []);
}

/** "[2]", or nothing. */
export function numberMark(numbers: SourceNumbers, id: string): string {
  const number = numbers.get(id);
  return number === undefined ? '' : `[${number}]`;
}
