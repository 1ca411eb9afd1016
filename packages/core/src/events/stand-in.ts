import type { EntityKind, NameMention } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import type { Draft } from './draft.js';

/** How many sentences back a pronoun may point. */
const REACH = 2;

const MEANS: Readonly<Record<string, readonly EntityKind[]>> = {
  he: ['person'],
  his: ['person'],
  she: ['person'],
  her: ['person'],
  they: ['group'],
  their: ['group'],
  it: ['group'],
  its: ['group'],
};

/**
 * The tokens of the name that a clause's pronoun stands for, for a headline: of the names told before it the first one of the
 * nearest sentence that has one of the right kind, as subjects come first. Undefined where there is none.
 */
export function standIn(
  draft: Draft,
  { tokens, sentences }: TextReading,
  names: readonly NameMention[],
): number[] | undefined {
  const { clause } = draft;
  if (!clause) return undefined;
  const pronoun = tokens.slice(clause.first, clause.group).find(({ lower }) => MEANS[lower]);
  const kinds = MEANS[pronoun?.lower ?? ''];
  if (!pronoun || !kinds) return undefined;
  const asked = /^its?$/.test(pronoun.lower) ? askedAbout(sentences[draft.sentence - 1], tokens) : undefined;
  if (asked) return asked;
  for (let index = draft.sentence; index >= 0 && draft.sentence - index <= REACH; index--) {
    const { start, end, firstToken } = sentences[index]!;
    const before = namesFrom(names, start, end).filter((name) => name.end <= pronoun.start);
    const named = before.filter(({ kind }) => kind !== undefined && kinds.includes(kind));
    // "France closed its border. It sent troops": a country acts where it is what a sentence begins with.
    const country = before[0]?.kind === 'place' && before[0].start === start ? before[0] : undefined;
    const [first] = country && kinds.includes('group') && index < draft.sentence ? [country] : named;
    if (!first) continue;
    // Sure is whom the sentence begins with, or who is named alone and not beside the point: "in a call with Jane Roe".
    const found = tokensOf(first, sentences[index]!, tokens);
    const ruled = ruler(tokens, found[0] ?? firstToken, firstToken);
    const alone = (list: typeof named) => list.every(({ text }) => text === first.text);
    const sure =
      first.start <= tokens[firstToken + 2]!.start ||
      (index === draft.sentence && alone(named)) ||
      (ruled !== 'ADP' && (alone(before) || (alone(named) && ruled !== 'VERB')));
    return sure ? found : undefined;
  }
  return undefined;
}

/** "What became of Acme?": the name that a heading's question ends with. */
function askedAbout(heading: TextReading['sentences'][number] | undefined, tokens: TextReading['tokens']) {
  if (!heading || !/^(?:headline|boilerplate)$/.test(heading.role)) return undefined;
  const end = heading.endToken - 1;
  if (tokens[end]!.text !== '?') return undefined;
  let first = end;
  while (first > heading.firstToken && tokens[first - 1]!.pos === 'PROPN') first--;
  return first < end ? Array.from({ length: end - first }, (_, i) => first + i) : undefined;
}

/** The part of speech of what a noun phrase hangs on: of the first word before it that can't stand in it. */
function ruler(tokens: TextReading['tokens'], at: number, first: number): string {
  let i = at - 1;
  while (i >= first && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(tokens[i]!.pos)) i--;
  return i >= first ? tokens[i]!.pos.replace('PRON', 'ADP') : '';
}

/** The names of a stretch of text; names stand in the order of the text. */
function namesFrom(names: readonly NameMention[], start: number, end: number): readonly NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < names.length && names[last]!.start < end) last++;
  return names.slice(low, last);
}

/** The tokens of a name in its sentence. */
export function tokensOf(
  name: NameMention,
  { firstToken, endToken }: TextReading['sentences'][number],
  tokens: TextReading['tokens'],
): number[] {
  const found: number[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (tokens[i]!.start >= name.start && tokens[i]!.end <= name.end) found.push(i);
  }
  return found;
}
