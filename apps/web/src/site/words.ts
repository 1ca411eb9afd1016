import { ASPECT_WORDS } from '@dateline/core/formats';
import type { Disagreement, Entity, Event, Report } from '@dateline/core/model';

export { counted as count, grouped } from '@dateline/core/formats';

/** What an event's status is called; a reported event needs no word. */
export const STATUS_WORDS: Record<Event['status'], string> = {
  reported: 'Reported',
  alleged: 'Alleged',
  denied: 'Denied',
  planned: 'Planned',
};

/** Several of what sources differ on: "the date and a figure". */
export function aspectsWords(aspects: Iterable<Disagreement['aspect']>): string {
  const words = [...new Set(aspects)].map((aspect) => ASPECT_WORDS[aspect]);
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}

export const KIND_WORDS: Record<Entity['kind'], string> = { person: 'Person', group: 'Group', place: 'Place' };

export const BASIS_WORDS: Record<Report['basis'], string> = {
  stated: 'the report states it',
  relative: 'the report gives it relative to another day',
  event: 'it follows from another event',
  context: 'it follows from the words around the report',
  publication: 'only the publication date bounds it',
};
