import type { EventKindName } from '../lexicon/index.js';
import type { EventStatus, FuzzyDate, ReportBasis, Sentence, TemporalAnchor } from '../model/index.js';
import type { Clause, Tense } from './read-clauses.js';

/** An event mention while its document is still being read. Token indices are half-open. */
export interface Draft {
  sentence: number;
  role: Sentence['role'];
  first: number;
  end: number;
  /** The token that carries the event. */
  headToken: number;
  head: string;
  kind?: EventKindName;
  clause?: Clause;
  tense: Tense;
  /** Told in a sentence's own clause, not in one that hangs on another. */
  main: boolean;
  /** Somebody's saying something. */
  reporting: boolean;
  expression?: number;
  date?: FuzzyDate;
  leansOn?: TemporalAnchor;
  basis: ReportBasis;
  reason: string;
  status: EventStatus;
  terms: Set<string>;
  names: number[];
  continues?: Draft;
}
