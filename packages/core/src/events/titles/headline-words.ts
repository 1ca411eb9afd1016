import type { NameMention, TextSpan } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import type { Headline } from './finish-headline.js';

/** A headline with the tokens that it is made of. */
export type Words = Headline & { words: number[] };

/** What a mention's headline is read from. */
export interface Around {
  draft: Draft;
  reading: TextReading;
  dates: readonly TextSpan[];
  names: readonly NameMention[];
  /** Where the sentence begins, behind a dateline. */
  opening: number;
  end: number;
}

/** The same headline, which serves less well. */
export const lessen = <Told extends Headline>(told: Told, by: number): Told => ({ ...told, weight: told.weight - by });

/** The text from the first of some tokens to the last, on one line. */
export const textOf = (words: readonly number[], { text, tokens }: TextReading): string =>
  text.slice(tokens[words[0]!]!.start, tokens[words.at(-1)!]!.end).replace(/\s+/g, ' ');
