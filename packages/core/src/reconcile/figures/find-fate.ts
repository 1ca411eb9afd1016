import { INTRANSITIVE_FATES, LEVEL_VERBS } from '../../lexicon/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { isCrowd } from './crowds.js';
import { phraseAfter } from './fate-phrases.js';
import { BODIES, fateAt } from './fate-words.js';

/** What befell those that a figure counts: after it ("14 were arrested"), else before it ("killing two", "the arrest of 14"). */
export function fateOf(context: SentenceContext, figure: Figure): string | undefined {
  const phrase = phraseAfter(context, figure);
  // "killing all five people on board"
  if (phrase === 'aboard' && fateBefore(context, figure) === 'killed') return 'killed';
  return (
    phrase ??
    fateAfter(context, figure) ??
    fateBefore(context, figure) ??
    (isCrowd(context, figure) ? 'crowd' : undefined)
  );
}

function fateAfter(context: SentenceContext, figure: Figure): string | undefined {
  const { tokens, sentences } = context.reading;
  const { endToken } = sentences[context.sentence]!;
  const from = behindAside(tokens, figure.last + 1, endToken);
  for (let i = from; i < Math.min(endToken, from + 12); i++) {
    const { text, pos } = tokens[i]!;
    if (pos === 'NUM' || /^(?:[,;:.]|and|but|while|when|as|after|before)$/i.test(text)) break;
    // "12 dead", "12 killed in", "12 were killed", "12 drowned"; but "workers downed tools" did so themselves.
    const isTold =
      pos !== 'NOUN' &&
      (tokens[i - 1]!.pos === 'AUX' ||
        tokens[i - 1]!.pos === 'ADV' ||
        LEVEL_VERBS.has(tokens[i - 1]!.lower) ||
        INTRANSITIVE_FATES.has(text.toLowerCase()));
    const fate =
      isTold ||
      (i === figure.last + 1 &&
        /^(?:dead|killed|injured|wounded|hurt|missing|shot|arrested|detained|people|displaced|hostage)$/i.test(text))
        ? fateAt(context, i)
        : undefined;
    if (fate) return fate;
    // An active verb of another kind: "12 fighters attacked".
    if (
      pos === 'VERB' &&
      tokens[i - 1]?.pos !== 'AUX' &&
      tokens[i - 1]?.text !== '-' &&
      !LEVEL_VERBS.has(text.toLowerCase())
    )
      break;
  }
  return undefined;
}

/** "Seven of them, among them two children, were seized": behind what stands between two commas before a form of "be". */
function behindAside(tokens: SentenceContext['reading']['tokens'], from: number, end: number): number {
  // "seven of them"
  if (tokens[from]?.lower === 'of' && /^(?:them|these|those|whom)$/.test(tokens[from + 1]?.lower ?? '')) from += 2;
  if (tokens[from]?.text !== ',') return from;
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    if (tokens[i]!.text === ',') return /^(?:was|were|had|have)$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : from;
  }
  return from;
}

function fateBefore(context: SentenceContext, figure: Figure): string | undefined {
  const { tokens, sentences } = context.reading;
  const { firstToken } = sentences[context.sentence]!;
  let level = false;
  for (let i = figure.first - 1; i >= Math.max(firstToken, figure.first - 9); i--) {
    const { text, pos } = tokens[i]!;
    const word = text.toLowerCase();
    if (/^(?:[,;:.]|and|but|while)$/.test(word)) return undefined;
    // "The death toll rose to 15", "the number of injured stood at 30"
    if (LEVEL_VERBS.has(word)) level = true;
    else if (i >= figure.first - 6 || level) {
      const fate = level && /^toll$/.test(word) ? 'killed' : BODIES.test(word) && level ? 'killed' : fateAt(context, i);
      if (fate) return fate;
      if (pos === 'VERB' && !level) return undefined;
    }
  }
  return undefined;
}
