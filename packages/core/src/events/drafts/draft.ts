import type { EventKindName } from '../../lexicon/index.js';
import type { EventStatus, FuzzyDate, ReportBasis, Sentence, TemporalAnchor } from '../../model/index.js';
import type { Clause, Tense } from '../clauses/read-clauses.js';

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
  /** Told by a second verb of what an earlier one of its sentence has for its subject. */
  joined?: boolean;
  /** Told as a part of what its sentence tells before: "in which nine died". */
  within?: boolean;
  /** Where the words end that tell it, in whose sentence another shares its verb. */
  until?: number;
  /** Told by its subject alone, tokens `first` to `last`, where the verb is that of a clause before. */
  gapped?: { clause: Clause; first: number; last: number };
  /** Told by a noun of a clause that tells something else: "the 2019 protests". */
  passing?: boolean;
  /** One of what an article's people say of its story. */
  said?: boolean;
  /** For an event told in what stands before a clause's subject ("After the vote, he left"): the token after it. */
  frontedEnd?: number;
  /** Told of as what is to come, without a date: another article may date it. */
  awaited?: boolean;
  /** The noun of the known event that this one is dated by ("the attack came after clashes"): it tells nothing new. */
  known?: number;
  expression?: number;
  date?: FuzzyDate;
  leansOn?: TemporalAnchor;
  /** Told by how long before or after what was told last: an ISO 8601 duration. */
  offset?: { direction: 'before' | 'after'; duration: string };
  basis: ReportBasis;
  reason: string;
  status: EventStatus;
  /** Roots of the content words, and the same with the words of names. */
  terms: Set<string>;
  words: Set<string>;
  /** The kinds of event that its words tell of, each with a mark ("~protest"). */
  concepts: Set<string>;
  names: number[];
  around: number[];
  continues?: Draft;
}
