import {
  CAPITAL_ADJECTIVES,
  COMMON_ABBREVIATIONS,
  GIVEN_NAMES,
  GROUP_HEADS,
  GROUP_WORDS,
  NAME_PARTICLES,
  NO_ACTOR_WORDS,
  PERSON_NOUNS,
  PLACE_WORDS,
  SHIP_PREFIXES,
} from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { type CapitalRun, isCapital } from './capital-runs.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import { plainWord } from './plain-word.js';
import { textOf } from './text-of.js';

/** What says how somebody holds an office that is told only further on: "Acting CDC director Luis Mora". */
const HOLDER = /^(?:former|acting|deputy|assistant|incoming|outgoing)$/;

/** Cuts adjectives and stray words off both ends of a piece; nothing where no name is left. */
export function trimPiece(
  tokens: readonly Token[],
  from: number,
  to: number,
  isStart: boolean,
): CapitalRun | undefined {
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

const isPlaceStart = ({ text, lower }: Token): boolean =>
  PLACE_WORDS.has(lower) || GIVEN_NAMES.has(lower) || knownPlace(text) !== undefined;

const isSetBefore = ({ text, lower }: Token): boolean => PERSON_NOUNS.has(lower) || knownPlace(text) !== undefined;

const isBareParticle = ({ text, lower }: Token): boolean =>
  /^\p{Lu}?\p{Ll}+\.?$/u.test(text) &&
  ((NAME_PARTICLES.has(lower) && lower.length < 4) || /^(?:st|ste|mt|ft)\.?$/.test(lower));

/** "Northern Rock", "Black Eyed Peas": a capital inside a sentence, and what follows stands for nothing by itself. */
function isOwnAdjective(tokens: readonly Token[], i: number, last: number, isStart: boolean): boolean {
  if (isStart || i >= last || !/^(?:black|white|(?:north|south|east|west)ern)$/.test(tokens[i]!.lower)) return false;
  const next = tokens[i + 1]!;
  return isCapital(next) && !CAPITAL_ADJECTIVES.has(next.lower) && !isDemonym(next.text) && !knownPlace(next.text);
}

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
