import { PERSON_NOUNS, TITLES } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { isDated } from '../clauses/noun-phrase.js';
import type { Around } from './headline-words.js';

const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ)$/;
const POSSESSIVE = /^['’]s?$/;

/** The noun phrase around an event noun: "mass protests against corruption". */
export function phraseTokens({
  draft: { headToken, first, end },
  reading: { tokens },
  dates,
  opening,
  end: behind,
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
  for (let i = headToken + 1; i < Math.min(end, behind) && i < headToken + 12; i++) {
    const { pos, text } = tokens[i]!;
    if (isDated(tokens[i]!, dates)) {
      // "in the final 2019 debate"
      if (!/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') || !/^(?:ADJ|DET)$/.test(tokens[i - 1]!.pos)) break;
      continue;
    }
    const joined = isGlued(tokens, i) || isGlued(tokens, i - 1) || isPaired(tokens, i);
    if (!NOMINAL.test(pos) && pos !== 'ADP' && pos !== 'DET' && !POSSESSIVE.test(text) && !joined) break;
    kept.push(i);
  }
  return whole(kept, headToken, tokens);
}

/** "of industrialised and developing nations" */
const isPaired = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at]!.lower) &&
  tokens[at - 1]!.pos === 'ADJ' &&
  /^(?:ADJ|VERB)$/.test(tokens[at + 1]?.pos ?? '') &&
  /^(?:NOUN|ADJ)$/.test(tokens[at + 2]?.pos ?? '');

/** "the death of a | 53-year-old man", "the outbreak of a new | and worrying kind": without the phrase that is cut within. */
function whole(kept: number[], head: number, tokens: readonly Token[]): number[] {
  const last = kept.at(-1) ?? head;
  if (last <= head) return kept;
  const next = tokens[last + 1];
  const glued = next?.text === '-' && next.start === tokens[last]!.end;
  const owns = POSSESSIVE.test(next?.text ?? '');
  const halved = tokens[last]!.pos === 'ADJ' && /^(?:CCONJ|PUNCT)$/.test(next?.pos ?? '') && next?.text !== '.';
  // "in which defence lawyers", "for a litany": what the clause goes on with.
  const parted =
    glued || owns || halved || (/^(?:NUM|ADJ|DET)$/.test(tokens[last]!.pos) && tokens[last - 1]!.pos !== 'ADP');
  const relative = kept.findIndex((i) => i > head && /^(?:which|what|whom|whose)$/.test(tokens[i]!.lower));
  const end = relative > 0 ? relative : kept.length;
  if (!parted && relative < 0) return kept;
  const cut = kept.findLastIndex((i, at) => at < end && i > head && tokens[i]!.pos === 'ADP');
  return cut > 0 && (tokens[kept[cut]!]!.lower !== 'of' || glued) ? kept.slice(0, cut) : kept;
}

/** The hyphen of "no-confidence", "anti-government". */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at - 1]?.end === tokens[at]!.start && tokens[at]!.end === tokens[at + 1]?.start;

/** "failed a safety inspection in March": what is told is the deed, whose object the event is. */
const isObject = (tokens: readonly Token[], from: number): boolean =>
  /^(?:an?|another|its|his|her|their)$/.test(tokens[from]!.lower) && tokens[from - 1]?.pos === 'VERB';

/** "backed the 2019 protests": the clause only names the event; what happened "after" or "in" it is told by the clause. */
export function isNamedOnly(around: Around): boolean {
  const { tokens } = around.reading;
  const from = phraseStart(around);
  return tokens[from - 1]?.pos !== 'ADP' || isSince(tokens[from - 1]!)
    ? !isObject(tokens, from)
    : isDatedBefore(around);
}

/** "claims from the 2022 fire": the date is the noun's alone, unless the noun says in what something happened: "died in the 2022 fire". */
export function isDatedBefore(around: Around): boolean {
  const { draft, reading, dates } = around;
  const { tokens } = reading;
  const from = phraseStart(around);
  const isIn =
    /^(?:in|during|at|amid)$/.test(tokens[from - 1]?.lower ?? '') && /^(?:VERB|AUX)$/.test(tokens[from - 2]?.pos ?? '');
  return !isIn && tokens.slice(from, draft.headToken).some((token) => isDated(token, dates));
}

/** The noun phrase with the year before it, where it is a word by itself: "2015 riots". */
export function datedPhrase(around: Around): number[] {
  const { draft, reading, dates } = around;
  const { tokens } = reading;
  const phrase = phraseTokens(around);
  let from = phrase[0] ?? draft.headToken;
  while (from > draft.first && isDated(tokens[from - 1]!, dates)) from--;
  const dated = Array.from({ length: (phrase[0] ?? from) - from }, (_, i) => from + i);
  return dated.some((i) => /^\d{4}$/.test(tokens[i]!.text)) ? [...dated, ...phrase] : phrase;
}

function phraseStart({ draft: { headToken, first }, reading: { tokens } }: Around): number {
  let from = headToken;
  while (from > first && (/^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[from - 1]!.pos) || isGlued(tokens, from - 1)))
    from--;
  return from;
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
