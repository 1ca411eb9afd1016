import { type Clause, readClauses } from '../../events/index.js';
import type { TextReading } from '../../text/index.js';
import type { References } from './references.js';

/** A sentence with what is needed to tell who does what in it; its clauses are read when they are asked for. */
export class SentenceContext {
  private clauses: readonly Clause[] | undefined;

  constructor(
    readonly reading: TextReading,
    readonly references: References,
    /** Index of the sentence. */
    readonly sentence: number,
  ) {}

  /** The clause that a token belongs to, or the whole sentence. */
  clauseAt(token: number): Pick<Clause, 'first' | 'end'> & Partial<Pick<Clause, 'verb' | 'tense'>> {
    const sentence = this.reading.sentences[this.sentence]!;
    this.clauses ??= readClauses(this.reading.tokens, sentence);
    return (
      this.clauses.find(({ first, end }) => first <= token && token < end) ?? {
        first: sentence.firstToken,
        end: sentence.endToken,
      }
    );
  }
}
