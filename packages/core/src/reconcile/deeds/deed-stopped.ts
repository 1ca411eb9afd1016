import type { SentenceContext } from '../references/sentence-context.js';
import { type Deed, sufferedBy } from './deed.js';
import { buildingAfter } from './deed-places.js';
import { isDoubtful, isPassive } from './deed-verbs.js';

/** "was stopped at Velmont airport", "was stopped by border guards": who has a name is not let go on. */
export function stoppedAt(context: SentenceContext, i: number): Deed | undefined {
  const next = context.reading.tokens[i + 1]?.lower ?? '';
  if (!/^(?:at|by|near|on)$/.test(next) || !isPassive(context, i) || isDoubtful(context, i)) return undefined;
  const isHeld =
    buildingAfter(context, i)?.value === 'airport' || /\b(?:border|police|customs)\b/.test(wordsAfter(context, i));
  const deed = isHeld ? sufferedBy(context, i, 'arrest') : undefined;
  return deed?.patient.subject === undefined ? undefined : deed;
}

/** "left office on 30 March", "left his post"; but "left the government building" is no such thing. */
export const isOfOffice = (context: SentenceContext, i: number): boolean =>
  /^(?:office|(?:his|her|the) (?:post|cabinet|government|board))(?: (?:on|in|after|at|over|because|yesterday|last|this)\b| ?[.,;]|$)/.test(
    wordsAfter(context, i),
  );

const wordsAfter = ({ reading: { tokens, sentences }, sentence }: SentenceContext, i: number): string =>
  tokens
    .slice(i + 1, Math.min(sentences[sentence]!.endToken, i + 6))
    .map(({ lower }) => lower)
    .join(' ');
