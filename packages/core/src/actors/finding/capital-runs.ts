import {
  COMPANY_WORDS,
  GROUP_HEADS,
  GROUP_PEOPLE,
  GROUP_WORDS,
  INSTITUTION_MATTERS,
  INSTITUTION_WORDS,
  LEADING_PARTICLES,
  NAME_PARTICLES,
  SECOND_SYLLABLES,
  wordList,
} from '../../lexicon/index.js';
import type { SentenceReading, Token } from '../../text/index.js';
import { countryOf, knownPlace } from './gazetteer.js';
import { joinByAcronym } from './join-by-acronym.js';

/** A run of tokens that may hold names; `last` belongs to it. */
export interface CapitalRun {
  first: number;
  last: number;
}

/** Words with a possessive inside a name: "Workers' Party", "People's Assembly", "King's College". */
const POSSESSIVE_WORDS =
  /^(?:people|king|queen|women|children|men|workers|martyrs|farmers|teachers|veterans|soldiers|students|journalists|states|doctors|peoples)$/i;

/** Stretches of capitalised words, with the small words and hyphens that hold a name together. */
export function findRuns(tokens: readonly Token[], { firstToken, endToken }: SentenceReading): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (!startsRun(tokens, i, endToken)) continue;
    let last = i;
    let isGroup = false;
    for (let next = i; ; ) {
      isGroup ||= takesOf(tokens[last]!.lower) && !OF_WORDS.has(tokens[last]!.lower);
      next = step(tokens, last, endToken, isGroup);
      if (next <= last) break;
      last = next;
    }
    runs.push({ first: i, last });
    i = last;
  }
  return joinByAcronym(tokens, runs);
}

/** Whether a token begins with a capital and is a word that may name something: "I" and "I'm" never do. */
export const isCapital = ({ text, word }: Token): boolean =>
  word.initial === 'upper' && !/^I(?:['’]|$)|[$€£]/.test(text);

const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
const isHyphen = ({ text }: Token): boolean => text === '-' || text === '‑' || text === '‐';

function startsRun(tokens: readonly Token[], i: number, end: number): boolean {
  if (isCapital(tokens[i]!)) return true;
  if (!LEADING_PARTICLES.has(tokens[i]!.text)) return false;
  const after = afterParticle(tokens, i, end);
  return after > i && isCapital(tokens[after]!);
}

/** The capitalised word that a particle at `i` leads to, through hyphens and further particles, or `i`. */
function afterParticle(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  for (let words = 0; words < 3 && at + 1 < end; words++) {
    const hyphen = isHyphen(tokens[at + 1]!) && touches(tokens[at], tokens[at + 1]);
    const next = hyphen ? at + 2 : at + 1;
    if (next >= end) return i;
    if (isCapital(tokens[next]!)) return next;
    if (!NAME_PARTICLES.has(tokens[next]!.text)) return i;
    at = next;
  }
  return i;
}

/** The next token that belongs to the run, or `at` where it ends. `isGroup` tells that a group's name has begun. */
function step(tokens: readonly Token[], at: number, end: number, isGroup: boolean): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const over = tokens[at + 2];
  if (!next || at + 1 >= end) return at;
  if (isHyphen(next)) {
    const joined = touches(token, next) && touches(next, over) && at + 2 < end;
    if (!joined) return at;
    if (isCapital(over!) || isSecondSyllable(tokens, at)) return at + 2;
    return NAME_PARTICLES.has(over!.text) ? skipTo(afterParticle(tokens, at + 2, end), at + 2, at) : at;
  }
  // "Côte d'Ivoire"
  if (isCapital(next) || /^[dl]['’]\p{Lu}/u.test(next.text)) return at + 1;
  if (!over || at + 2 >= end) return at;
  const word = token.lower;
  if (/^['’]s?$/.test(next.text) && isCapital(over) && POSSESSIVE_WORDS.test(word)) return at + 2;
  // "Velmont Miners' Alliance"
  if (next.text === '’' || next.text === "'")
    return isCapital(over) && /s$/.test(word) && GROUP_WORDS.has(over.lower) ? at + 2 : at;
  if (next.text === '&' && isCapital(over)) return at + 2;
  if (next.text === 'of') {
    // "Directorate General of Customs", "Front for the Defence of the Isles"
    const goesOn = isGroup && (word === 'general' || word === 'support' || ABSTRACT.test(word));
    return (takesOf(word) || goesOn) && !isSeat(tokens, at) ? overArticle(tokens, at, end) : at;
  }
  if (next.text === 'for' || next.text === 'on') {
    const takes =
      GROUP_WORDS.has(word) && (next.text === 'for' || /^(?:committee|commission|council|center|centre)$/.test(word));
    return takes ? overArticle(tokens, at, end) : at;
  }
  // "Front pour la Défense", "Partido Socialista y Obrero"; "Pain et Paix" whatever it is
  if (/^(?:et|und)$/.test(next.text) || (isGroup && /^(?:pour|para|per|für|y|contre|voor|och|og|ng)$/.test(next.text)))
    return overArticle(tokens, at, end);
  if (next.text === 'and') return isCapital(over) && joinsMatters(tokens, at, end, isGroup) ? at + 2 : at;
  if (SUN_ARTICLES.has(next.text)) {
    return isHyphen(over) ? skipTo(afterParticle(tokens, at + 1, end), at + 1, at) : at;
  }
  return NAME_PARTICLES.has(next.text) ? skipTo(afterParticle(tokens, at + 1, end), at + 1, at) : at;
}

/** "Velmont Foods | of Mumbai": where a company sits is no part of its name. */
const isSeat = (tokens: readonly Token[], at: number): boolean =>
  knownPlace(tokens[at + 2]!.text) !== undefined &&
  countryOf(tokens[at + 2]!.text) === undefined &&
  at > 0 &&
  isCapital(tokens[at - 1]!) &&
  (COMPANY_WORDS.has(tokens[at]!.lower) || COMPANY_ENDS.test(tokens[at]!.lower));

const COMPANY_ENDS =
  /^(?:holdings?|foods?|brands|stores|industries|technologies|airlines|airways|laboratories|company|inc|ltd)$/;

/** "Ministry of | the | Interior", "Front pour | la | Défense" */
function overArticle(tokens: readonly Token[], at: number, end: number): number {
  const to = /^(?:the|l[ae]s?|el|los|der|die|das)$/.test(tokens[at + 2]!.text) ? at + 3 : at + 2;
  return to < end && isCapital(tokens[to]!) ? to : at;
}

/** "Health and Welfare", "Congress for Progress and Change", "Securities and Exchange Commission" */
function joinsMatters(tokens: readonly Token[], at: number, end: number, isGroup: boolean): boolean {
  const [word, over] = [tokens[at]!.lower, tokens[at + 2]!.lower];
  const isMatter = INSTITUTION_MATTERS.has(word) || INSTITUTION_WORDS.has(word);
  if (isMatter && INSTITUTION_MATTERS.has(over)) return true;
  const [matter, other] = [isMatter || ABSTRACT.test(word), INSTITUTION_MATTERS.has(over) || ABSTRACT.test(over)];
  if (!matter || !other || GROUP_WORDS.has(word)) return false;
  const closes = at + 3 < end && /^\p{Lu}/u.test(tokens[at + 3]!.text) && GROUP_WORDS.has(tokens[at + 3]!.lower);
  return isGroup || closes;
}

/** Nouns of what an institution is there for, by their endings: "Prevention", "Priorities", "Renewal". */
const ABSTRACT =
  /^\p{L}+(?:[ts]ions?|ments?|it(?:y|ies)|ness|isms?|acy|ships?|[ae]nces?|dom|ures?|ics|ress|ice|ewal|hange|[^e]ing|ises?|bour|bor)$/u;

/** "Ban Ki-moon": a syllable of a given name behind a hyphen, in small letters. */
function isSecondSyllable(tokens: readonly Token[], at: number): boolean {
  const [before, first, second] = [tokens[at - 1], tokens[at]!, tokens[at + 2]!];
  return before !== undefined && isCapital(before) && first.text.length < 7 && SECOND_SYLLABLES.has(second.text);
}

const skipTo = (found: number, from: number, otherwise: number): number => (found > from ? found : otherwise);

/** "Ministry of", "Republic of", "Kataib of"; not "President of", which is a title and then a name of its own. */
function takesOf(word: string): boolean {
  return GROUP_WORDS.has(word) || GROUP_HEADS.has(word) || GROUP_PEOPLE.has(word) || OF_WORDS.has(word);
}

/** Arabic articles that are English words too, unless a hyphen follows: "as-Sisi". */
export const SUN_ARTICLES = wordList('ar as ash az an at ad es esh ed er en ez et ur us');

const OF_WORDS = wordList(`
  gulf strait straits bay sea cape port city republic state kingdom isle center centre
  secretary minister chancellor speaker service services voice chiefs staff
`);
