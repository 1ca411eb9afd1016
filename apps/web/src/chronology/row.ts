import type { Disagreement } from '@dateline/core/model';

/** A point on which an event's sources disagree, in few words: each position, and who takes it. */
export interface Point {
  /** What it is about, where the aspect alone doesn't say. */
  about?: string;
  sides: { label: string; who: string }[];
}

/** One event as the chronology and the overview need it: small enough to send ten thousand of them to a browser. */
export interface Row {
  /** Place in the timeline's order, from 0. */
  index: number;
  /** The path segment of its page. */
  segment: string;
  title: string;
  /** Its date in words, at its real precision. */
  words: string;
  /** First day, as days since 1970-01-01. */
  start: number;
  /** Last day, likewise; the same as `start` for a date that is a day. */
  end: number;
  /** The day that places it: its last where it is "by 9 June", else its first. */
  at: number;
  /** The year, the decade or the years that it is told under. */
  year: string;
  /** The part of the year that it is told under, where it is known so nearly: "June", "Summer". */
  part?: string;
  /** Which ends are not to be taken at their word. */
  soft: 'none' | 'start' | 'end' | 'both';
  status: 'reported' | 'alleged' | 'denied' | 'planned';
  /** 0 to 1. */
  salience: number;
  independent: number;
  /** Aspects on which its sources disagree. */
  disputed: Disagreement['aspect'][];
  /** The first of these points; absent where there are none. */
  points?: Point[];
  /** Indices into the facets' lists. */
  sources: number[];
  actors: number[];
  places: number[];
  /** The words to show under the title of a salient event. */
  lead?: string;
}

/** A value that events can be filtered and laned by. */
export interface Facet {
  /** What stands in the address: the path segment of its page. */
  key: string;
  name: string;
  /** What tells it from another of the same name. */
  detail?: string;
  /** How many events have it. */
  count: number;
}

/** A facet's name where it stands among others. */
export const facetName = ({ name, detail }: Facet): string => (detail === undefined ? name : `${name}: ${detail}`);

/** The lists that a row's indices point into. */
export interface Facets {
  sources: Facet[];
  actors: Facet[];
  places: Facet[];
}
