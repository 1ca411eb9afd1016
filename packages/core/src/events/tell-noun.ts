import { PERSON_NOUNS, TITLES } from '../lexicon/index.js';
import type { Token } from '../text/index.js';
import type { Around } from './headline-words.js';
import { isDated } from './noun-phrase.js';

const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ)$/;
const POSSESSIVE = /^['’]s?$/;

/** The noun phrase around an event noun: "mass protests against corruption". */
export function phraseTokens({
  draft: { headToken, first, end },
  reading: { tokens },
  dates,
  opening,
}: Around): number[] {
  // "told trial Judge Jane Roe": a word of somebody's title.
  const after = tokens[headToken + 1]?.lower ?? '';
  if (TITLES.has(after) || PERSON_NOUNS.has(after)) return [];
  const kept: number[] = [headToken];
  for (let i = headToken - 1; i >= Math.max(first, opening) && headToken - i < 7; i--) {
    const { pos, text } = tokens[i]!;
    if (isDated(tokens[i]!, dates)) break;
    if (!NOMINAL.test(pos) && !POSSESSIVE.test(text) && !isGlued(tokens, i) && !isGlued(tokens, i + 1)) break;
    kept.unshift(i);
  }
  while (kept.length > 0 && POSSESSIVE.test(tokens[kept[0]!]!.text)) kept.shift();
  for (let i = headToken + 1; i < end && i < headToken + 12; i++) {
    const { pos, text } = tokens[i]!;
    if (isDated(tokens[i]!, dates)) break;
    if (!NOMINAL.test(pos) && pos !== 'ADP' && pos !== 'DET' && !POSSESSIVE.test(text)) break;
    kept.push(i);
  }
  return kept;
}

/** The hyphen of "no-confidence", "anti-government". */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at - 1]?.end === tokens[at]!.start && tokens[at]!.end === tokens[at + 1]?.start;

/** "failed a safety inspection in March": what is told is the deed, whose object the event is. */
const isObject = (tokens: readonly Token[], from: number): boolean =>
  /^(?:an?|another|its|his|her|their)$/.test(tokens[from]!.lower) && tokens[from - 1]?.pos === 'VERB';

/** "backed the 2019 protests": the clause only names the event; what happened "after" or "in" it is told by the clause. */
export function isNamedOnly({ draft: { headToken, first }, reading: { tokens }, dates }: Around): boolean {
  let from = headToken;
  while (from > first && (/^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[from - 1]!.pos) || isGlued(tokens, from - 1)))
    from--;
  // "powers granted after the 1929 crash": the year is the crash's.
  const dated = tokens.slice(from, headToken).some((token) => isDated(token, dates));
  return (tokens[from - 1]?.pos !== 'ADP' || isSince(tokens[from - 1]!) || dated) && !isObject(tokens, from);
}

const isSince = ({ lower }: Token): boolean => lower === 'since';

/**
 * "Sales have soared since her death on Monday": what has gone on since is no title for what began it. The possessive before such a noun,
 * null where it has none; undefined for what nothing has gone on since.
 */
export function sinceWhose({
  draft: { headToken, first, passing },
  reading: { tokens },
}: Around): Token | null | undefined {
  if (!passing) return undefined;
  for (let i = headToken - 1; i > first && headToken - i < 7; i--) {
    const { pos, lower } = tokens[i]!;
    if (/^(?:his|her|its|their)$/.test(lower)) return isSince(tokens[i - 1]!) ? tokens[i]! : undefined;
    if (isSince(tokens[i]!)) return null;
    if (!NOMINAL.test(pos) && pos !== 'DET' && !POSSESSIVE.test(tokens[i]!.text)) return undefined;
  }
  return undefined;
}
