import type { ParsingContext, ParsingOption } from 'chrono-node';
import type { SentenceReading, TextReading } from '../text/index.js';

/** chrono's option, with the tagged words of the sentence for refiners that read grammar. */
export interface NewsOption extends ParsingOption {
  reading: TextReading;
  sentence: SentenceReading;
}

/** The reading that {@link recogniseExpressions} handed to chrono. */
export const optionOf = (context: ParsingContext): NewsOption => context.option as NewsOption;
