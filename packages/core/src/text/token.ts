import type { Sentence, TextSpan } from '../model/index.js';
import type { Word } from './word.js';

/** A word or mark with its place in the text and its Universal Dependencies part of speech (`VERB`, `PROPN`...). */
export interface Token extends TextSpan {
  text: string;
  /** The text in lower case. */
  lower: string;
  /** What is known of it by its letters alone. */
  word: Word;
  pos: string;
}

/** A sentence with the half-open range of its tokens. */
export interface SentenceReading extends Sentence {
  firstToken: number;
  endToken: number;
}

/** A text cut into sentences and tagged tokens. */
export interface TextReading {
  text: string;
  tokens: Token[];
  sentences: SentenceReading[];
  /** What stands between quotation marks, the marks included. */
  quotes: TextSpan[];
}
