import { gendersIn } from '../../actors/index.js';
import type { EntityKind, NameMention } from '../../model/index.js';
import { firstFrom, type TextReading } from '../../text/index.js';
import type { Draft } from '../drafts/draft.js';
import { nounAt } from './noun-before.js';
import { isOfMany, isUnsure } from './unsure-pronoun.js';

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
export function standIn(draft: Draft, reading: TextReading, names: readonly NameMention[]): number[] | undefined {
  const { clause } = draft;
  const { tokens, sentences } = reading;
  if (!clause) return undefined;
  const offset = tokens.slice(clause.first, clause.group).findIndex(({ lower }) => MEANS[lower]);
  const pronoun = tokens[clause.first + offset];
  const kinds = MEANS[pronoun?.lower ?? ''];
  if (offset < 0 || !pronoun || !kinds) return undefined;
  if (isUnsure(pronoun, clause.first + offset, sentences[draft.sentence]!.firstToken, clause, tokens)) return undefined;
  const asked = /^its?$/.test(pronoun.lower) ? askedAbout(sentences[draft.sentence - 1], tokens) : undefined;
  if (asked) return asked;
  const ahead = namedAhead(clause, draft.sentence, reading, names);
  if (ahead && (!ahead.kind || kinds.includes(ahead.kind))) return tokensOf(ahead, sentences[draft.sentence]!, tokens);
  const number = kinds.includes('group') ? (/^the/.test(pronoun.lower) ? 'plural' : 'singular') : undefined;
  const acts = !clause.passive;
  const isThing = pronoun.lower === 'it' && (clause.passive || BEFALLS.test(tokens[clause.verb]!.lower));
  return nameBefore(
    pronoun.start,
    draft.sentence,
    { pronoun: pronoun.lower, kinds, number, acts, isThing },
    reading,
    names,
  );
}

/** What a thing does by itself: "It began on Monday". */
const BEFALLS =
  /^(?:began|started|ended|finished|opened|closed|collapsed|sank|burned|burnt|crashed|exploded|failed|lasted|resumed|stopped|expired|fell|burst|reopened)$/;

/** "After she resigned, Jane Roe worked for the guild": behind a clause that opens a sentence, the name that acts is who was meant. */
function namedAhead(
  { first, group, end }: NonNullable<Draft['clause']>,
  sentence: number,
  { tokens, sentences }: TextReading,
  names: readonly NameMention[],
): NameMention | undefined {
  const { start, firstToken, endToken } = sentences[sentence]!;
  if (first !== firstToken || group !== first + 2 || !OPENS.test(tokens[first]!.lower)) return undefined;
  const comma = tokens[end]?.text === ',' ? end : end - 1;
  const subject = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || !subject || comma + 1 >= endToken) return undefined;
  const name = namesFrom(names, start, tokens[endToken - 1]!.end).find((name) => name.start === subject.start);
  const verb = name && tokens.slice(comma + 1, comma + 9).find((token) => token.start >= name.end);
  return verb && /^(?:VERB|AUX)$/.test(verb.pos) ? name : undefined;
}
const OPENS = /^(?:after|before|when|while|as|since|although|though|once)$/;

/** The tokens of the name that "his" or "their" before a noun stands for. */
export const possessorOf = (
  { lower, start }: TextReading['tokens'][number],
  sentence: number,
  reading: TextReading,
  names: readonly NameMention[],
): number[] | undefined => nameBefore(start, sentence, { pronoun: lower, kinds: MEANS[lower] ?? [] }, reading, names);

/** The tokens of the name that "the company" or "the airline" stands for, as for a pronoun; undefined for other phrases. */
export function ownerOf(
  phrase: readonly number[],
  sentence: number,
  reading: TextReading,
  names: readonly NameMention[],
): number[] | undefined {
  const [the, noun] = phrase.map((i) => reading.tokens[i]!);
  if (phrase.length !== 2 || the!.lower !== 'the' || !BODY.test(noun!.lower)) return undefined;
  return nameBefore(the!.start, sentence, { pronoun: 'it', kinds: ['group'] }, reading, names);
}

/** Bodies of which an article mostly tells of one, whose name it has just given. */
const BODY =
  /^(?:company|firm|airline|carrier|group|organi[sz]ation|bank|party|union|agency|charity|club|automaker|carmaker|planemaker|insurer|lender|retailer|newspaper|militia)$/;

interface Meant {
  pronoun: string;
  kinds: readonly EntityKind[];
  /** Where a common noun may be meant as well ("the marchers"), its number. */
  number?: 'singular' | 'plural' | undefined;
  /** Whether what is meant does something: "It sent troops". */
  acts?: boolean;
  /** Whether it may be a thing: "The bridge was closed. It was opened again". */
  isThing?: boolean;
}

function nameBefore(
  place: number,
  from: number,
  { pronoun, kinds, number, acts, isThing = false }: Meant,
  { text, tokens, sentences }: TextReading,
  names: readonly NameMention[],
): number[] | undefined {
  const own = sentences[from]!;
  const genders = gendersIn(text, names);
  if (/^the/.test(pronoun) && isOfMany(place, own, tokens)) return undefined;
  for (let index = from; index >= 0 && from - index <= REACH; index--) {
    const { start, end, firstToken } = sentences[index]!;
    const before = namesFrom(names, start, end).filter(
      (name) =>
        name.end <= place &&
        (index < from || !/["“`]/.test(text.slice(name.end, place))) &&
        // "ROE:" says who speaks.
        text[name.end] !== ':' &&
        genders.mayMean(pronoun, name),
    );
    const known = before.filter(({ kind }) => kind !== undefined && kinds.includes(kind));
    // "Varga, who had led the guild, said she would come": a name of which the text says no more may be a person's.
    const unknown = index === from && kinds.includes('person') ? before.filter(({ kind }) => kind === undefined) : [];
    const named = known.length > 0 ? known : unknown;
    // "France closed its border. It sent troops": a country acts where it is what a sentence begins with.
    const country = acts && before[0]?.kind === 'place' && before[0].start === start ? before[0] : undefined;
    const [first] = country && number && index < from ? [country] : named;
    const opens = first !== undefined && first.start <= tokens[firstToken + 2]!.start;
    // "The marchers were calm. They met police": it begins with who is meant.
    const subject =
      number && index < from && !opens ? nounAt(tokens, sentences[index]!, number === 'plural', isThing) : undefined;
    if (subject) return subject;
    if (!first) continue;
    // Sure is whom the sentence begins with, or who is named alone and not beside the point: "in a call with Jane Roe".
    const found = tokensOf(first, sentences[index]!, tokens);
    const ruled = ruler(tokens, found[0] ?? firstToken, firstToken);
    const alone = (list: typeof named) => list.every(({ text }) => text === first.text);
    const sure =
      opens ||
      (index === from && alone(named)) ||
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
  const first = firstFrom(names, start);
  let last = first;
  while (last < names.length && names[last]!.start < end) last++;
  return names.slice(first, last);
}

/** The tokens of a name in its sentence. */
function tokensOf(
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
