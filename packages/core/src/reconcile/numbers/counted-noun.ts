import type { Token } from '../../text/index.js';

const isNounLike = ({ pos, text }: Token): boolean => /^(?:NOUN|PROPN)$/.test(pos) && /^\p{L}/u.test(text);

/** The noun after a number, over its adjectives: "14 heavily armed fighters", "two of the drones", "41 percent". */
export function readCounted(
  tokens: readonly Token[],
  number: number,
  end: number,
): { last: number; noun: string; partitive: boolean } {
  let i = number + 1;
  const none = { last: number, noun: '', partitive: false };
  if (/^(?:%|percent|per)$/i.test(tokens[i]?.text ?? '') && i < end) {
    const last = /^per$/i.test(tokens[i]!.text) ? i + 1 : i;
    return { last: Math.min(last, end - 1), noun: 'percent', partitive: false };
  }
  let partitive = false;
  if (tokens[i]?.lower === 'of') {
    partitive = /^(?:the|its|his|her|their|them|those|these)$/i.test(tokens[i + 1]?.text ?? '');
    i += partitive ? 2 : 1;
  }
  const limit = Math.min(end, i + 6);
  while (
    i < limit &&
    (/^(?:ADJ|ADV|NUM|DET)$/.test(tokens[i]!.pos) ||
      (tokens[i]!.text === '-' && i > number + 1) ||
      // "27 laboratory-confirmed cases"
      (tokens[i + 1]?.text === '-' && tokens[i + 1]!.start === tokens[i]!.end) ||
      (tokens[i - 1]!.text === '-' && tokens[i]!.pos === 'VERB') ||
      isModifier(tokens, i))
  )
    i++;
  // "143 lost their lives"
  if (i >= limit || !isNounLike(tokens[i]!) || /^(?:their|his|her)$/.test(tokens[i + 1]?.lower ?? ''))
    return partitive ? { ...none, partitive } : none;
  // "eleven people face charges"
  while (i + 1 < limit && isNounLike(tokens[i + 1]!) && tokens[i + 1]!.pos === 'NOUN' && tokens[i]!.lower !== 'people')
    i++;
  return { last: i, noun: tokens[i]!.lower, partitive };
}

/** A participle before its noun ("armed fighters"), or a noun before another ("Shia militants"). */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  // "took 21 people hostage"
  if (!next || tokens[i]!.lower === 'people') return false;
  return tokens[i]!.pos === 'VERB'
    ? /(?:ed|ing)$/.test(tokens[i]!.text) && isNounLike(next) && next.pos === 'NOUN'
    : isNounLike(tokens[i]!) && (next.pos === 'NOUN' || isNameOfKind(tokens, i));
}

/** "640,000 Solstice compact cars": a name before what it is the name of. */
const isNameOfKind = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'PROPN' && tokens[i + 1]!.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN';
