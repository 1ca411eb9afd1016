import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** "will create 300 jobs", "announced 300 job cuts": what is counted isn't there yet. */
export const isAhead = (
  { reading: { tokens, sentences }, sentence }: SentenceContext,
  { first, noun }: Figure,
): boolean =>
  noun === 'cuts' ||
  tokens
    .slice(Math.max(sentences[sentence]!.firstToken, first - 5), first)
    .some(({ text }) => /^(?:[Ww]ill|[Ww]ould|[Ss]hall|[Cc]ould|[Mm]ight|may)$/.test(text));

/** "has 90,000 readers", "there are about 300 wells" */
export function isNow({ reading: { tokens } }: SentenceContext, { first }: Figure): boolean {
  let at = first - 1;
  while (
    at > first - 5 &&
    /^(?:more|less|fewer|than|about|around|some|nearly|almost|over|at|least|only|now)$/.test(tokens[at]?.lower ?? '')
  )
    at--;
  return /^(?:has|have|are)$/.test(tokens[at]?.lower ?? '');
}
