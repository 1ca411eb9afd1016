import { ATTACKERS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { spanOf } from './figure-words.js';

/** "four gunmen stormed the house", "by six masked men": how many came to do harm. */
export function stateAttackers(context: SentenceContext, figure: Figure): Statement | undefined {
  const { tokens } = context.reading;
  const { first, last, noun, partitive, shown, min, max } = figure;
  const isArmed = tokens.slice(first, last).some(({ lower }) => /^(?:armed|masked|hooded)$/.test(lower));
  if (partitive || max === 0 || !(ATTACKERS.has(noun) || (isArmed && /^(?:men|people)$/.test(noun)))) return undefined;
  const { verb } = context.clauseAt(first);
  const isAgent = tokens[first - 1]?.lower === 'by' || (verb !== undefined && last < verb);
  return isAgent
    ? {
        aspect: 'figure',
        topic: 'attackers',
        value: shown,
        label: `${shown} ${noun}`,
        min,
        max,
        counted: 'attackers',
        ...spanOf(context, figure),
      }
    : undefined;
}
