import type { NameMention, TextSpan } from '../model/index.js';
import { pastOfGerund, type TextReading, type Token } from '../text/index.js';
import type { Draft } from './draft.js';
import { findSubject, isDated } from './find-subject.js';
import type { Clause } from './read-clauses.js';
import { standIn } from './stand-in.js';

/** A headline and how well it serves, higher for who did what to whom. */
export interface Headline {
  text: string;
  weight: number;
}

const LONGEST = 90;
const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ)$/;
const QUOTE = /^["“”`'«»]+$/;
const POSSESSIVE = /^['’]s?$/;
/** What a headline can't end with. */
const DANGLING = /^(?:ADP|DET|CCONJ|SCONJ|PART|PRON|ADV|PUNCT|AUX|SYM)$/;

/**
 * A mention as a headline: subject, verb and object of its clause, without what opens the clause, its date, asides and
 * quotation marks; for an event that a noun tells, the noun phrase. It ends where a phrase ends. A pronoun is told by the
 * name that it stands for. Where nothing stands on its own, the event's word and who is named with it.
 */
export function headlineOf(
  draft: Draft,
  reading: TextReading,
  dates: readonly TextSpan[],
  names: readonly NameMention[],
): Headline {
  const { clause, headToken } = draft;
  const nominal = clause === undefined || headToken < clause.group || headToken >= clause.end;
  const around: Around = { draft, reading, dates };
  const phrase = nominal ? finish(phraseTokens(around), around) : undefined;
  if (phrase) return phrase;
  const verbal = clause && (tellClause(clause, around) ?? tellFor(clause, standIn(draft, reading, names), around));
  if (verbal) return verbal.words.includes(headToken) ? verbal : { ...verbal, weight: verbal.weight - BESIDE };
  return tellWord(around, names);
}

/** What a headline that leaves out the event's own word is the worse for. */
const BESIDE = 2.5;

interface Around {
  draft: Draft;
  reading: TextReading;
  dates: readonly TextSpan[];
}

type Words = Headline & { words: number[] };

function finish(kept: number[], { draft, reading }: Around): Words | undefined {
  const words = trim(shorten(kept, reading.tokens), reading.tokens);
  if (words.length < 2) return undefined;
  const text = join(words, draft, reading);
  if (text.length > LONGEST || !/\p{L}{3}/u.test(text)) return undefined;
  return { words, text, weight: weigh(words, draft, reading) };
}

function tellClause(clause: Clause, around: Around): Words | undefined {
  const { tokens, sentences } = around.reading;
  const sentence = sentences[around.draft.sentence]!.firstToken;
  const subject = findSubject({ tokens, sentence, first: clause.first, group: clause.group, dates: around.dates });
  return subject && finish([...subject, ...predicate(clause, around)], around);
}

/** The clause told of somebody whom it only means. */
function tellFor(clause: Clause, subject: number[] | undefined, around: Around): Words | undefined {
  const told = subject && finish([...subject, ...predicate(clause, around)], around);
  return told && { ...told, weight: told.weight - 0.5 };
}

/** "Arrest: Jane Roe, Oslo". */
function tellWord({ draft, reading }: Around, names: readonly NameMention[]): Headline {
  const { text, start, end } = reading.tokens[draft.headToken]!;
  const named = [...draft.names, ...draft.around].map((name) => names[name]!.text.replace(/\s+/g, ' '));
  const who = [...new Set(named)].filter((name) => name.length <= LONGEST / 3).slice(0, 2);
  const word =
    /ing$/.test(text) || draft.clause?.verb === draft.headToken
      ? draft.kind === 'speech'
        ? 'statement'
        : (draft.kind ?? text)
      : reading.text.slice(start, end);
  const line = who.length > 0 ? `${word}: ${who.join(', ')}` : word;
  return { text: line.charAt(0).toUpperCase() + line.slice(1, LONGEST), weight: -4 };
}

function predicate(clause: Clause, { reading: { tokens }, dates }: Around): number[] {
  const { verb, end } = clause;
  const kept = verbGroup(tokens, clause);
  for (let i = verb + 1; i < end; i++) {
    const token = tokens[i]!;
    if (/^[;:—–]$|^--$/.test(token.text) || isDash(tokens, i) || (token.text === ',' && !isList(tokens, i, end))) break;
    if (/^(?:who|which|whom|whose)$/i.test(token.text)) break;
    if (token.text === '(' || token.text === '[') i = closing(tokens, i, end);
    else if (isDated(token, dates)) i = passDate(tokens, i, end, dates, kept);
    else if (!QUOTE.test(token.text)) kept.push(i);
  }
  return kept;
}

/** A hyphen with space around it. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at - 1]!.end < tokens[at]!.start;

/** Goes over a date: "in May" goes with its preposition; "the 2019 vote" and "May's vote" keep what belongs to the noun. */
function passDate(
  tokens: readonly Token[],
  at: number,
  end: number,
  dates: readonly TextSpan[],
  kept: number[],
): number {
  let last = at;
  while (last + 1 < end && isDated(tokens[last + 1]!, dates)) last++;
  const next = tokens[last + 1];
  if (next && POSSESSIVE.test(next.text)) return last + 1;
  if (next && last + 1 < end && NOMINAL.test(next.pos)) return last;
  while (kept.length > 0 && /^(?:ADP|ADV|DET)$/.test(tokens[kept.at(-1)!]!.pos)) kept.pop();
  return last;
}

/** "was killed" is "killed" in a headline, "has won" is "won". */
function verbGroup(tokens: readonly Token[], { group, verb, passive }: Clause): number[] {
  const kept: number[] = [];
  for (let i = group; i < verb; i++) {
    const { text, pos } = tokens[i]!;
    const empty = /^(?:has|have|had|been)$/i.test(text) || (passive && /^(?:is|are|was|were|being)$/i.test(text));
    if (pos !== 'ADV' && !(pos === 'AUX' && empty)) kept.push(i);
  }
  return [...kept, verb];
}

/** The noun phrase around an event noun: "mass protests against corruption". */
function phraseTokens({ draft: { headToken, first, end }, reading: { tokens }, dates }: Around): number[] {
  const kept: number[] = [headToken];
  for (let i = headToken - 1; i >= first && headToken - i < 7; i--) {
    const { pos, text } = tokens[i]!;
    if (isDated(tokens[i]!, dates)) continue;
    if (!NOMINAL.test(pos) && !POSSESSIVE.test(text)) break;
    kept.unshift(i);
  }
  while (POSSESSIVE.test(tokens[kept[0]!]!.text)) kept.shift();
  for (let i = headToken + 1; i < end && i < headToken + 12; i++) {
    const { pos, text } = tokens[i]!;
    if (isDated(tokens[i]!, dates)) break;
    if (!NOMINAL.test(pos) && pos !== 'ADP' && pos !== 'DET' && !POSSESSIVE.test(text)) break;
    kept.push(i);
  }
  return kept;
}

/** Drops phrases from the end, each where it begins with a preposition, until a headline is short enough. */
function shorten(kept: number[], tokens: readonly Token[]): number[] {
  let words = kept;
  const length = () => words.reduce((sum, i) => sum + tokens[i]!.text.length + 1, 0);
  while (length() > LONGEST) {
    const cut = words.findLastIndex((i, at) => at > 1 && /^(?:ADP|SCONJ|CCONJ|PART)$/.test(tokens[i]!.pos));
    if (cut < 0) return [];
    words = words.slice(0, cut);
  }
  return words;
}

function trim(words: number[], tokens: readonly Token[]): number[] {
  let end = words.length;
  while (end > 0 && DANGLING.test(tokens[words[end - 1]!]!.pos)) end--;
  let start = 0;
  while (start < end && /^(?:the|a|an)$/i.test(tokens[words[start]!]!.text)) start++;
  return words.slice(start, end);
}

function join(words: readonly number[], { clause, tense }: Draft, { text, tokens }: TextReading): string {
  let line = '';
  words.forEach((index, at) => {
    const token = tokens[index]!;
    const before = at > 0 ? tokens[words[at - 1]!]! : undefined;
    const word = text.slice(token.start, token.end);
    // ", arresting two men" becomes "arrested two men".
    const told = clause && tense === 'bare' && index === clause.verb && /ing$/.test(word) ? pastOfGerund(word) : word;
    line += `${at === 0 || before?.end === token.start ? '' : ' '}${told}`;
  });
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function weigh(words: readonly number[], draft: Draft, { tokens }: TextReading): number {
  const named = words.filter((i) => tokens[i]!.pos === 'PROPN').length;
  const leaning = words.filter(
    (i) => tokens[i]!.pos === 'PRON' || /^(?:his|her|its|their|my|our|your)$/i.test(tokens[i]!.text),
  );
  const verbal = draft.clause !== undefined && words.includes(draft.clause.verb);
  return (
    (verbal ? 2 : 0) +
    (draft.kind ? 1 : 0) +
    (draft.main ? 0.5 : 0) +
    Math.min(named, 3) * 0.5 -
    Math.min(leaning.length, 2) +
    (draft.role === 'headline' ? 0.5 : 0) -
    (draft.reporting ? 1.5 : 0) -
    (words.length < 4 ? 1 : 0) -
    (words.length > 12 ? 0.5 : 0)
  );
}

function closing(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (tokens[i]!.text === ')' || tokens[i]!.text === ']') return i;
  return at;
}

/** A comma between members of a list: "Paris, Rome and Oslo". */
function isList(tokens: readonly Token[], at: number, end: number): boolean {
  const then = tokens.slice(at + 2, Math.min(end, at + 6)).some(({ text }) => /^(?:and|or|,)$/i.test(text));
  return tokens[at + 1]?.pos === 'PROPN' && tokens[at - 1]?.pos === 'PROPN' && then;
}
