import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Where a figure stands. */
export const spanOf = (context: SentenceContext, figure: Figure) => ({
  start: figure.start,
  end: figure.end,
  sentence: context.sentence,
});

/** Lower-case words of the sentence between two tokens, up to where its clause ends. */
export function wordsBetween({ reading, sentence }: SentenceContext, from: number, to: number): string[] {
  const { firstToken, endToken } = reading.sentences[sentence]!;
  return reading.tokens.slice(Math.max(firstToken, from), Math.min(endToken, to)).map(({ lower }) => lower);
}
