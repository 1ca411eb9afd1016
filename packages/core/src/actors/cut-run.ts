import {
  CALENDAR_ABBREVIATIONS,
  CALENDAR_WORDS,
  CAPITAL_ADJECTIVES,
  COMMON_ABBREVIATIONS,
  GIVEN_NAMES,
  GROUP_HEADS,
  GROUP_WORDS,
  INSTITUTION_WORDS,
  NAME_BREAKS,
  NAME_PARTICLES,
  NO_ACTOR_WORDS,
  PERSON_NOUNS,
  PLACE_WORDS,
  SENTENCE_OPENERS,
  SHIP_PREFIXES,
  TITLES,
} from '../lexicon/index.js';
import type { Token } from '../text/index.js';
import { type CapitalRun, isCapital, SUN_ARTICLES } from './capital-runs.js';
import { isDemonym, isKnownOrganisation, knownPlace } from './gazetteer.js';
import { plainWord } from './plain-word.js';
import { isHyphenBetween, titleEnd } from './title-end.js';

/** A stretch of a run that is one name, and whether a title stands before it. */
export interface Piece extends CapitalRun {
  titled: boolean;
  /** Whether it begins its sentence, where the capital says nothing. */
  opens: boolean;
}

/** What of a run of capitals are names: titles, adjectives of nations, days, and openers of sentences cut away. */
export function cutRun(
  tokens: readonly Token[],
  run: CapitalRun,
  opens: boolean,
  isCommonWord: (word: string) => boolean,
): Piece[] {
  const word = (i: number) => plainWord(tokens[i]);
  let { first, last } = run;
  const opener = (i: number) =>
    word(i) === 'the' ||
    (i === run.first &&
      opens &&
      !isParticle(tokens, i) &&
      !(i < last && GIVEN_NAMES.has(word(i))) &&
      !knownPlace(tokens[i]!.text) &&
      !isKnownOrganisation(textOf(tokens, i, last)) &&
      (SENTENCE_OPENERS.has(word(i)) || isCommonWord(word(i))));
  while (first <= last && opener(first) && !isOrganisation(tokens, first, last, opens)) first++;
  while (first <= last && word(first) === 'the') first++;
  // "Biggest hits: Long Night He met the press": where a full stop is missing, what a sentence begins with.
  while (last > first && /^(?:he|she|they)$/.test(word(last))) last--;
  if (first > last) return [];
  const pieces: Piece[] = [];
  let from = first;
  let titled = false;
  const close = (to: number) => {
    const piece = trim(tokens, from, to, opens && from === run.first);
    if (!piece) return;
    const { first, last } = piece;
    pieces.push({ first, last, titled, opens: opens && first === run.first });
  };
  const institution = isInstitution(word(last)) && !TITLES.has(word(last));
  for (let i = first; i <= last; i++) {
    const end = titleEnd(tokens, i, last);
    const parts = (isCalendarWord(tokens, i, from < i || i < last) && !(i < last && from < i)) || isBreak(tokens[i]!);
    // "Movement for Justice" has no justice in it.
    const matter = /^(?:of|for|and|&)$/.test(word(i - 1)) && GROUP_WORDS.has(word(first));
    // "Directorate General of Customs"
    const ofGroup = word(i) === 'general' && word(i + 1) === 'of' && GROUP_WORDS.has(word(i - 1));
    const inName = i > first && (matter || ofGroup || isForeignHead(word(first)));
    const inInstitution = institution && i === first && end < last && !HONORIFIC.test(word(i));
    // "Sharm el-Sheikh"
    const inCompound = i > from && (isHyphenBetween(tokens, i) || isHyphenBetween(tokens, i - 1));
    if (end >= i && !inName && !inInstitution && !inCompound) {
      close(i - 1);
      titled = true;
      from = end + 1;
      i = end;
    } else if (parts) {
      close(i - 1);
      titled = false;
      from = i + 1;
    }
  }
  close(last);
  return pieces;
}

/** Before these words a place's stands for a person: "Mr Park", "Mrs Bridge". */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|madam)$/;

/** "Al", "Abu"; of the Arabic articles that are English words too only those before a hyphen: "An IMF team". */
const isParticle = (tokens: readonly Token[], i: number): boolean => {
  const word = plainWord(tokens[i]);
  return NAME_PARTICLES.has(word) && (!SUN_ARTICLES.has(word) || tokens[i + 1]?.text === '-');
};

/** "Jun" by itself or beside a number is a month, and "in April Mr Roe" has one; in "Jun-Ho Baek" it is somebody. */
function isCalendarWord(tokens: readonly Token[], i: number, inside: boolean): boolean {
  const word = plainWord(tokens[i]);
  if (!CALENDAR_WORDS.has(word)) return false;
  if (!inside || !CALENDAR_ABBREVIATIONS.has(word)) return true;
  const [before, after] = [plainWord(tokens[i - 1]), plainWord(tokens[i + 1])];
  const isDate = /\d/.test(before) || /^[\d.]/.test(tokens[i + 1]?.text ?? '');
  return (
    isDate ||
    isWeekOf(tokens, i) ||
    TITLES.has(after) ||
    CALENDAR_WORDS.has(after) ||
    CALENDAR_WORDS.has(before) ||
    TIME_WORDS.test(before)
  );
}

/** "in the first week of May Mr Roe" */
const isWeekOf = (tokens: readonly Token[], i: number): boolean =>
  plainWord(tokens[i - 1]) === 'of' &&
  /^(?:days?|weeks?|weekend|month|half|beginning|start|middle|end)$/.test(plainWord(tokens[i - 2]));

const TIME_WORDS = /^(?:in|since|until|till|last|next|during|late|early)$/;

/** "When", "Is", but neither "US" nor "WHO". */
const isBreak = ({ text, lower }: Token): boolean => NAME_BREAKS.has(lower) && /^\p{Lu}\p{Ll}*$/u.test(text);

/** "Monitoring Commission" at the start of a sentence keeps its first word. */
function isOrganisation(tokens: readonly Token[], first: number, last: number, opens: boolean): boolean {
  const word = plainWord(tokens[first]);
  return (
    opens && last > first && word !== 'the' && INSTITUTION_WORDS.has(word) && isInstitution(plainWord(tokens[last]))
  );
}

/** "Hizb", "Jaish"; but the "Union Home Minister" is somebody. */
const isForeignHead = (word: string): boolean => GROUP_HEADS.has(word) && !GROUP_WORDS.has(word);

const isInstitution = (word: string): boolean =>
  GROUP_WORDS.has(word) || PLACE_WORDS.has(word) || NO_ACTOR_WORDS.has(word);

const isPlaceStart = ({ text, lower }: Token): boolean =>
  PLACE_WORDS.has(lower) || GIVEN_NAMES.has(lower) || knownPlace(text) !== undefined;

const isSetBefore = ({ text, lower }: Token): boolean => PERSON_NOUNS.has(lower) || knownPlace(text) !== undefined;

/** "the Velmontian Hearth party (VH)" */
function isAbbreviated(tokens: readonly Token[], first: number, last: number): boolean {
  const short = tokens[last + 3]?.text ?? '';
  const words = tokens.slice(first, last + 1).filter(({ word }) => word.initial === 'upper');
  return (
    tokens[last + 2]?.text === '(' &&
    short.length >= words.length &&
    /^\p{Lu}{2,}$/u.test(short) &&
    short[0] === tokens[first]!.text[0]
  );
}

const textOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

/** What says how somebody holds an office that is told only further on: "Acting CDC director Luis Mora". */
const HOLDER = /^(?:former|acting|deputy|assistant|incoming|outgoing)$/;

const isBareParticle = ({ text, lower }: Token): boolean =>
  /^\p{Lu}?\p{Ll}+\.?$/u.test(text) &&
  ((NAME_PARTICLES.has(lower) && lower.length < 4) || /^(?:st|ste|mt|ft)\.?$/.test(lower));

/** "Northern Rock", "Black Eyed Peas": a capital inside a sentence, and what follows stands for nothing by itself. */
function isOwnAdjective(tokens: readonly Token[], i: number, last: number, isStart: boolean): boolean {
  if (isStart || i >= last || !/^(?:black|white|(?:north|south|east|west)ern)$/.test(tokens[i]!.lower)) return false;
  const next = tokens[i + 1]!;
  return isCapital(next) && !CAPITAL_ADJECTIVES.has(next.lower) && !isDemonym(next.text) && !knownPlace(next.text);
}

/** Cuts adjectives and stray words off both ends of a piece; nothing where no name is left. */
function trim(tokens: readonly Token[], from: number, to: number, isStart: boolean): CapitalRun | undefined {
  let first = from;
  let last = to;
  const word = (i: number) => plainWord(tokens[i]);
  const isLoose = (i: number) => !tokens[i]!.word.hasLetter || /^(?:of|for|and|the|&)$/.test(word(i));
  // "Hawa Ba" has no degree.
  const isAbbreviation = (i: number) =>
    COMMON_ABBREVIATIONS.has(word(i)) && !(first < last && /^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.text));
  const isAdjective = (i: number) =>
    (CAPITAL_ADJECTIVES.has(word(i)) && !isOwnAdjective(tokens, i, last, isStart)) || isDemonym(tokens[i]!.text);
  while (
    first <= last &&
    (isLoose(first) ||
      isAbbreviation(first) ||
      HOLDER.test(word(first)) ||
      (first < last && SHIP_PREFIXES.has(tokens[first]!.text)))
  )
    first++;
  while (
    last >= first &&
    (isLoose(last) ||
      (last > first && word(last) === 'st') ||
      isAbbreviation(last) ||
      (last > first && isDemonym(tokens[last]!.text)))
  )
    last--;
  if (first > last || (first === last && isBareParticle(tokens[first]!))) return undefined;
  // "Lawyer Ann Marsh", "Cardiff Ann Marsh": what a headline sets before a person's name.
  while (
    first < last &&
    GIVEN_NAMES.has(word(first + 1)) &&
    !GIVEN_NAMES.has(word(first)) &&
    isSetBefore(tokens[first]!)
  )
    first++;
  // "Enter Brussels"
  if (first < last && isStart && knownPlace(tokens[last]!.text) && last === first + 1 && !isPlaceStart(tokens[first]!))
    first = last;
  if (NO_ACTOR_WORDS.has(word(last))) return undefined;
  const whole = tokens.slice(first, last + 1);
  if (knownPlace(textOf(tokens, first, last))) return { first, last };
  const rest = whole.slice(1).map(plainWord);
  const namesInstitution =
    rest.some((w) => GROUP_WORDS.has(w) || GROUP_HEADS.has(w) || w === 'state') || isAbbreviated(tokens, first, last);
  while (first <= last && isAdjective(first) && !namesInstitution) {
    if (GIVEN_NAMES.has(word(first)) && first < last && !isAdjective(first + 1)) break;
    first++;
    while (first <= last && isLoose(first)) first++;
  }
  return first > last ? undefined : { first, last };
}
