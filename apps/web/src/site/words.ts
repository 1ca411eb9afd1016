import type { Disagreement, Entity, Event, PublicationDate, Report } from '@dateline/core/model';

/** `1 source`, `3 sources`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** A number with its thousands parted: `1,595`. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** What an event's status is called; a reported event needs no word. */
export const STATUS_WORDS: Record<Event['status'], string> = {
  reported: 'Reported',
  alleged: 'Alleged',
  denied: 'Denied',
  planned: 'Planned',
};

export const ASPECT_WORDS: Record<Disagreement['aspect'], string> = {
  date: 'the date',
  figure: 'a figure',
  outcome: 'the outcome',
  place: 'the place',
  attribution: 'who did it',
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

/** How a source's own date was found. */
export const PUBLISHED_WORDS: Record<PublicationDate['basis'], string> = {
  metadata: 'given with the article',
  stated: 'stated in the text',
  inferred: 'inferred',
};
