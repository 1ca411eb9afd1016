import type { TextSpan } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import { ITEM, isComparison, isListed } from './noun-list.js';
import { usable } from './usable-phrase.js';

/** Words that open what is said of the noun before them. */
export const RELATIVE = /^(?:who|which|that|whom)$/i;
/** Words that open a clause and are none of its subject. */
export const OPENER =
  /^(?:and|but|or|so|yet|nor|that|while|when|after|before|because|since|as|though|although|if|whether|where|until|once|again|instead|however|also|meanwhile|moreover|furthermore|additionally|then|thus|indeed|still|now|more|recently|later|earlier)$/i;
/** Quotation marks, which no phrase is told with. */
export const QUOTE = /^["“”`'«»]+$/;

/** Nouns whose "that" opens a clause that lacks nothing: "the fact that the dam was old". */
export const CONTENT =
  /^(?:fact|claim|news|report|belief|idea|hope|fear|evidence|sign|allegation|suggestion|warning|rumou?r|possibility|risk|chance)s?$/i;

/** What stands around a verb whose subject is looked for; token indices, half-open. */
export interface Surroundings {
  tokens: readonly Token[];
  /** Where the sentence begins, the clause begins and the verb with its auxiliaries begins. */
  sentence: number;
  first: number;
  group: number;
  dates: readonly TextSpan[];
}

/** What says nothing of a subject without the date behind it. */
const ARRANGED =
  /^(?:planned|scheduled|due|set|slated|expected|called|arranged|fixed|proposed|published|released|issued)$/;

/** The noun phrase between two places; what opens a clause, and asides that commas cut off, are passed over. */
export function phrase({ tokens, dates }: Surroundings, first: number, group: number): number[] {
  let from = first;
  // Without a comma before the verb, the last piece is the subject: "a short walk away, a panel met"; unless it ends a list.
  const last = tokens.slice(first, group).findLastIndex(({ text }) => text === ',') + first;
  const listed = isListed(tokens, first, last, group);
  const closed =
    listed ||
    /^(?:and|or)$/i.test(tokens[last + 1]?.text ?? '') ||
    !tokens.slice(last + 1, group).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  for (let i = first; i < group - 1; i++) {
    if (tokens[i]!.text !== ',') continue;
    const opens = tokens[from]!;
    const nominal = tokens.slice(from, i).some(({ pos }) => pos === 'PROPN' || pos === 'NOUN');
    const fronted = !nominal || /^(?:ADP|ADV|VERB|SCONJ|PART)$/.test(opens.pos);
    if (fronted || !closed || OPENER.test(opens.text) || isDated(opens, dates)) from = i + 1;
  }
  from = behindFronted(tokens, from, group);
  const skipped = (token: Token) =>
    (OPENER.test(token.text) && !isComparison(tokens, from)) ||
    (/^(?:PUNCT|ADV|CCONJ|SCONJ)$/.test(token.pos) && !isComparison(tokens, from)) ||
    /^['’]s?$/.test(token.text) ||
    isDated(token, dates);
  for (; from < group; from++) {
    // "by early May the guards": a date with its preposition.
    const dated = tokens[from]!.pos === 'ADP' ? tokens.slice(from, Math.min(from + 4, group)) : [];
    const until = dated.findLastIndex((token) => isDated(token, dates));
    if (until > 0) {
      from += until;
      while (from + 1 < group && isDated(tokens[from + 1]!, dates)) from++;
      // "in the 2019 vote it lost" goes on with its noun.
      if (dated[1]!.pos === 'DET' && tokens[from + 1]?.pos === 'NOUN') break;
    } else if (!skipped(tokens[from]!)) break;
  }
  from = appositive(tokens, from, group) ?? from;
  const words: number[] = [];
  const whole =
    listed && tokens.slice(from, last).every(({ pos, text }) => ITEM.test(pos) || /^(?:,|of|for|from)$/.test(text));
  for (let i = from; i < group && (whole || tokens[i]!.text !== ','); i++) {
    const token = tokens[i]!;
    if (token.text === '(' || /^(?:--|—)$/.test(token.text)) break;
    const possessed = i > 0 && /^['’]s?$/.test(token.text) && isDated(tokens[i - 1]!, dates);
    if (!isDated(token, dates) && !possessed && !QUOTE.test(token.text)) words.push(i);
    // "the outbreak in May of the flu"
    else if (
      isDated(token, dates) &&
      tokens[i - 1]?.pos === 'ADP' &&
      words.at(-1) === i - 1 &&
      closes(tokens, i, dates)
    ) {
      words.pop();
      // "the strike planned for Sunday was called off"
      if (words.length > 1 && words.at(-1) === i - 2 && ARRANGED.test(tokens[i - 2]!.lower)) words.pop();
    }
  }
  // "a dam that burst was insured": what a relative clause says of the subject goes, and its pronoun with it.
  const relative = words.findIndex((i, at) => at > 0 && RELATIVE.test(tokens[i]!.text));
  // "despite the fact that the dam burst": what the noun stands for is a clause of its own.
  if (relative > 0 && opensContent(tokens, words, relative)) words.splice(0, relative + 1);
  else if (relative > 0) words.length = relative;
  // Not the name of "the Roe Forever concert".
  while (words.length > 0 && /^(?:ADV|PUNCT|ADP|PART)$/.test(tokens[words.at(-1)!]!.pos)) {
    if (words.length > 1 && /^\p{Lu}/u.test(tokens[words.at(-1)!]!.text)) break;
    words.pop();
  }
  return words;
}

/** "the fact that the dam", "results show that the dam": not "the show that burst". */
const opensContent = (tokens: readonly Token[], words: readonly number[], that: number): boolean => {
  const before = tokens[words[that - 1]!]!;
  const own = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(
    tokens[words.slice(that + 1).find((i) => tokens[i]!.pos !== 'ADV') ?? -1]?.pos ?? '',
  );
  return CONTENT.test(before.text) || (that > 1 && own && /^(?:shows?|suggests?|means?)$/.test(before.lower));
};

/** A date that no noun goes on from: "in May of the flu", not "in the May vote". */
function closes(tokens: readonly Token[], at: number, dates: readonly TextSpan[]): boolean {
  let i = at;
  while (i < tokens.length && isDated(tokens[i]!, dates)) i++;
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[i]?.pos ?? '') && !/^['’]s?$/.test(tokens[i]?.text ?? '');
}

const UNIT = /^(?:minutes|hours|days|weeks|months|years|decades)$/;

/** "In the night the count stopped": where the subject begins behind a phrase that no comma ends. */
function behindFronted(tokens: readonly Token[], from: number, group: number): number {
  // "For months Acme sold": how long, which no comma ends either.
  const long =
    tokens[from]?.lower === 'for' ? tokens.slice(from, from + 4).findIndex(({ lower }) => UNIT.test(lower)) : -1;
  if (long > 0 && from + long + 1 < group) return from + long + 1;
  if (tokens[from]?.pos !== 'ADP' || tokens[from + 1]?.pos !== 'DET') return from;
  for (let i = from + 2; i < group; i++) {
    const { pos } = tokens[i]!;
    if (pos === 'DET' && tokens[i - 1]!.pos === 'NOUN') return i;
    if (pos !== 'NOUN' && pos !== 'ADJ') return from;
  }
  return from;
}

/** "The guild's founder, Jane Roe, resigned": a name between commas says who a common noun means. Where the name begins. */
function appositive(tokens: readonly Token[], from: number, group: number): number | undefined {
  let comma = from;
  while (comma < group && tokens[comma]!.text !== ',') comma++;
  if (tokens[comma - 1]?.pos !== 'NOUN') return undefined;
  let end = comma + 1;
  while (end < group && tokens[end]!.pos === 'PROPN') end++;
  return end - comma > 2 && tokens[end]?.text === ',' && end === group - 1 ? comma + 1 : undefined;
}

/** True for a token that belongs to a temporal expression. */
export const isDated = ({ start, end }: Token, dates: readonly TextSpan[]): boolean =>
  dates.some((date) => date.start < end && start < date.end);

/** The first verb or auxiliary at or after `from`. */
export function verbStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i <= to; i++) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) && tokens[i - 1]?.text !== '-') return i;
  }
  return to;
}

/** The comma before a place; `from` where there is none. */
export function commaBefore(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i > from; i--) if (tokens[i]!.text === ',') return i;
  return from;
}

/** The whole noun phrase that stands before an aside: "work on a ferry, begun in May, stopped". */
export function beforeAside(around: Surroundings, comma: number): number[] | undefined {
  const { tokens, sentence } = around;
  let start = comma;
  while (start > sentence && !ENDS.test(tokens[start - 1]!.pos) && !SUBORDINATES.test(tokens[start - 1]!.lower)) {
    // "al-Haq"
    start -= tokens[start - 2]?.text === '-' && tokens[start - 2]!.end === tokens[start - 1]!.start ? 2 : 1;
  }
  return usable(phrase(around, start, comma), tokens);
}
const ENDS = /^(?:VERB|AUX|SCONJ|CCONJ|PUNCT)$/;
const SUBORDINATES = /^(?:after|before|since|as|until|because|while|when)$/;
