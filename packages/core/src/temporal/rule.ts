import type { Form } from './form.js';
import type { Trigger } from './triggers.js';

/** The named groups of a rule's match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A few words of the sentence on either side of a match. */
export interface Beside {
  before: string;
  after: string;
}

/** What a rule reads in the words that its pattern matched. */
export interface RuleReading {
  form: Form;
  /** Time of day: `TMO`, `TNI`, `T10:35`. */
  clock?: string;
  /** TIMEX3 mod that the words themselves give. */
  mod?: string;
}

/** A sentence, the day it was published, and the value of each expression that a rule is to find in it. */
export interface RuleExample {
  text: string;
  published: string;
  expect: Readonly<Record<string, string>>;
}

/** One way of telling time in words, as data: what it looks like, what it means, and proof. */
export interface Rule {
  /** `class/name`, unique. */
  id: string;
  meaning: string;
  /** Classes of words of which each must stand in the sentence before the pattern is tried. */
  needs: readonly Trigger[];
  /**
   * A regular expression with named groups. A space stands for white space of any kind (` ?` for some or none), `~` for white space or a
   * hyphen, and `%name` for a list of words (see patterns.ts). Word boundaries around the whole are implied.
   */
  pattern: string;
  /** What must not stand directly before the match; written like `pattern`. */
  notAfter?: string;
  /** What must not stand directly after the match; written like `pattern`. */
  notBefore?: string;
  /** Null where the words are no time after all. */
  read: (groups: Groups, beside: Beside) => RuleReading | null;
  examples: readonly RuleExample[];
  /** Sentences in which this rule finds nothing. */
  counterexamples?: readonly string[];
}
