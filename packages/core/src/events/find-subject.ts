import type { TextSpan } from '../model/index.js';
import type { Token } from '../text/index.js';

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|this|these|those|that|who|which|what|there|any|none|one|some|many|both|all|others?)$/i;
const RELATIVE = /^(?:who|which|that|whom)$/i;
const INNER = /^(?:he|she|it|they|we|i|you|what|who|which|whose)$/i;
const OPENER =
  /^(?:and|but|or|so|yet|nor|that|while|when|after|before|because|since|as|though|although|if|whether|where|until|once|again|instead|however|also|meanwhile|moreover|furthermore|additionally|then|thus|indeed|still|now|more|recently|later|earlier)$/i;
const QUOTE = /^["“”`'«»]+$/;
const LONGEST = 14;

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

/**
 * The tokens of a verb's subject: the noun phrase before it, what a relative pronoun stands for ("the gunmen, who fled"),
 * or the subject of the clause before that it shares ("came in and left"). Undefined for a pronoun.
 */
export function findSubject(around: Surroundings): number[] | undefined {
  const { tokens, sentence, first, group } = around;
  const opener = tokens[first]?.text ?? '';
  let last = group - 1;
  while (last > first && tokens[last]!.pos === 'ADV') last--;
  if (last >= first && /^(?:he|she|it|they|we|i|you)$/i.test(tokens[last]!.text)) return undefined;
  if (RELATIVE.test(opener) && (group - first === 1 || tokens[first + 1]?.pos === 'ADV'))
    return antecedent(around, first);
  // "the minister turning up": the noun right before a gerund.
  if (/ing$/.test(tokens[group]!.text) && /^(?:NOUN|PROPN)$/.test(tokens[group - 1]?.pos ?? ''))
    return antecedent(around, group);
  const own = phrase(around, first, group);
  if (own.length > 0) return usable(own, tokens);
  // "Roe, who leads the guild, resigned": the aside's comma stands right before the verb.
  if (first === group && tokens[first - 1]?.text === ',') {
    const aside = asideBefore(tokens, sentence, first - 1);
    if (aside > sentence) return antecedent(around, aside);
  }
  // ", founded by two brothers": what stands right before, where no aside ends there.
  if (isReduced(around)) {
    return tokens[group + 1]?.pos === 'ADP' ? antecedent(around, group) : undefined;
  }
  // "of German pump makers": no verb at all.
  if (first === group && /^(?:ADJ|ADP|DET)$/.test(tokens[first - 1]?.pos ?? '')) return undefined;
  // "and left", ", arresting two men": the subject of what stands before.
  for (let i = first - 1; i > sentence; i--) {
    if ((tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX') || tokens[i - 1]!.text === '-') continue;
    let start = i;
    while (start > sentence && !/^[,;:—–]$/.test(tokens[start - 1]!.text) && !RELATIVE.test(tokens[start - 1]!.text))
      start--;
    const shared = phrase(around, start, verbStart(tokens, start, i));
    if (shared.length > 0) return usable(shared, tokens);
  }
  // "The guild, as it is known, was young, having emerged in 1920": what the sentence is about.
  const about = first > sentence ? phrase(around, sentence, verbStart(tokens, sentence, first)) : [];
  return about.length > 0 && !tokens.slice(first, group).some(({ pos }) => pos === 'PRON')
    ? usable(about, tokens)
    : undefined;
}

/** Where a relative clause begins, behind its comma, that ends at a comma; 0 where none does. */
function asideBefore(tokens: readonly Token[], sentence: number, comma: number): number {
  for (let i = comma - 1; i > sentence + 1; i--) {
    if (/^[;:—–]$/.test(tokens[i]!.text)) return 0;
    if (/^(?:who|which|whose)$/i.test(tokens[i]!.text) && tokens[i - 1]!.text === ',') return i - 1;
  }
  return 0;
}

/** True for a participle behind a single comma: "the militia, founded by two brothers". */
export const isReduced = ({ tokens, sentence, group }: Pick<Surroundings, 'tokens' | 'sentence' | 'group'>): boolean =>
  /(?:ed|en|wn)$/i.test(tokens[group]!.text) &&
  (tokens[group - 1]?.text === ',' || (tokens[group - 1]?.pos === 'ADV' && tokens[group - 2]?.text === ',')) &&
  tokens.slice(sentence, group).filter(({ text }) => text === ',').length === 1;

/** The first verb or auxiliary at or after `from`. */
function verbStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i <= to; i++) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) && tokens[i - 1]?.text !== '-') return i;
  }
  return to;
}

/** The noun phrase that ends at a place. */
function antecedent({ tokens, sentence, dates }: Surroundings, at: number): number[] | undefined {
  let end = at;
  while (end > sentence && /^(?:PUNCT|ADP)$/.test(tokens[end - 1]!.pos)) end--;
  let start = end;
  while (start > sentence && end - start < 8) {
    const { pos, text } = tokens[start - 1]!;
    const inside = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos) || /^(?:of|['’]s?|-)$/.test(text);
    if (!inside || isDated(tokens[start - 1]!, dates)) break;
    start--;
    if (pos === 'DET' && tokens[start - 1]?.text !== 'of') break;
  }
  const words: number[] = [];
  for (let i = start; i < end; i++) words.push(i);
  return usable(words, tokens);
}

/** The noun phrase between two places; what opens a clause, and asides that commas cut off, are passed over. */
function phrase({ tokens, dates }: Surroundings, first: number, group: number): number[] {
  let from = first;
  // Without a comma before the verb, the last piece is the subject: "a short walk away, a panel met"; unless it ends a list.
  const last = tokens.slice(first, group).findLastIndex(({ text }) => text === ',') + first;
  const closed =
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
    OPENER.test(token.text) ||
    /^(?:PUNCT|ADV|CCONJ|SCONJ)$/.test(token.pos) ||
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
  for (let i = from; i < group && tokens[i]!.text !== ','; i++) {
    const token = tokens[i]!;
    if (token.text === '(') break;
    const possessed = i > 0 && /^['’]s?$/.test(token.text) && isDated(tokens[i - 1]!, dates);
    if (!isDated(token, dates) && !possessed && !QUOTE.test(token.text)) words.push(i);
  }
  // "a dam that burst was insured": what a relative clause says of the subject goes, and its pronoun with it.
  const relative = words.findIndex((i, at) => at > 0 && RELATIVE.test(tokens[i]!.text));
  // "despite the fact that the dam burst": what the noun stands for is a clause of its own.
  if (relative > 0 && CONTENT.test(tokens[words[relative - 1]!]!.text)) words.splice(0, relative + 1);
  else if (relative > 0) words.length = relative;
  while (words.length > 0 && /^(?:ADV|PUNCT|ADP|PART)$/.test(tokens[words.at(-1)!]!.pos)) words.pop();
  return words;
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

function usable(words: number[], tokens: readonly Token[]): number[] | undefined {
  const [first] = words;
  if (first === undefined || words.length > LONGEST) return undefined;
  const nominal = words.some((i) => tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN');
  // "an election it lost", "the people of what is now a lake": these need more than the phrase.
  if (words.some((i) => INNER.test(tokens[i]!.text))) return undefined;
  const opens = tokens[first]!;
  const pointing = /^(?:this|these|those|that|both|all|many|some|her)$/i.test(opens.text) && words.length > 1;
  const some = /^one$/i.test(opens.text) && tokens[words[1] ?? first]!.lower === 'of';
  const named = pointing || some || !PRONOUN.test(opens.text);
  const counted = /^(?:about|around|over|nearly|almost)$/i.test(opens.text) && tokens[words[1] ?? first]!.pos === 'NUM';
  return nominal && named && (counted || (opens.pos !== 'ADP' && opens.pos !== 'VERB')) ? words : undefined;
}

/** True for a token that belongs to a temporal expression. */
export const isDated = ({ start, end }: Token, dates: readonly TextSpan[]): boolean =>
  dates.some((date) => date.start < end && start < date.end);
