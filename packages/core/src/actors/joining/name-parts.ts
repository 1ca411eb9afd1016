import {
  CAPITAL_ADJECTIVES,
  COMPANY_WORDS,
  GENERIC_GROUP_WORDS,
  GIVEN_NAMES,
  GROUP_HEADS,
  GROUP_WORDS,
  INSTITUTION_WORDS,
  OFFICES_OF_PLACES,
} from '../../lexicon/index.js';
import { countryOf, isDemonym, knownPlace } from '../finding/gazetteer.js';
import { isAcronym, isModel } from '../finding/kind-evidence.js';
import type { NameForm } from './name-forms.js';

/** The parts of a full name that stand for it: a person's surname or given name, a group's first word or its core. */
export function partsOf({ kind, words, text }: NameForm): (readonly string[])[] {
  if (words.length < 2) return [];
  if (kind === 'group') {
    // An Airbus A380 is an A380, but no Airbus.
    const last = text.slice(text.lastIndexOf(' ') + 1);
    if (isModel(last)) return [words.slice(-last.split('-').length)];
    const parts = [coreOf(words), ownOf(words), beforeParticle(words)].filter(
      (part) => part.length > 1 && part.length < words.length,
    );
    return namesAlone(words, text) ? [words.slice(0, 1), ...parts] : parts;
  }
  if (kind !== 'person') return [];
  const parts = isAcronym(firstOf(text)) ? [words.slice(-1)] : [words.slice(-1), words.slice(0, 1)];
  if (words.length < 3) return parts;
  // "Ortega" is Ana Ortega Ruiz, but "Hassan" isn't Ali Hassan Saleh, whose father's name it is.
  const middle = words.slice(1, -1).filter((word) => !GIVEN_NAMES.has(word));
  return [...parts, words.slice(-2), ...middle.map((word) => [word])];
}

/**
 * Whether a group's first word stands for it: "Brackwater" for Brackwater Shipping, but "WHO" not for the WHO Influenza Centre,
 * "Velmont" not for the Velmont Police Department, nor "National" for the National Front.
 */
function namesAlone([first = '', ...rest]: readonly string[], text: string): boolean {
  const isOfPlace = rest.some((word) => OFFICES_OF_PLACES.has(word));
  return (
    !isOfPlace &&
    !isAcronym(firstOf(text)) &&
    !INSTITUTION_WORDS.has(first) &&
    !GROUP_WORDS.has(first) &&
    !isDemonym(first)
  );
}

const firstOf = (text: string): string => text.split(/[\s-]/, 1)[0]!;

/** What a company is called without the word that says what it does: "Stone Ledge Resources". */
const ownOf = (words: readonly string[]): readonly string[] =>
  (COMPANY_WORDS.has(words.at(-1)!) || words.at(-1) === 'bank') && words.slice(0, -1).every(isSpecific)
    ? words.slice(0, -1)
    : [];

/** "Banco Central de Velmont": the bank. */
function beforeParticle(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => /^(?:de|del|do|da|di|du|des|ng|der|des|van)$/.test(word));
  return at > 1 && GROUP_HEADS.has(words[0]!) ? words.slice(0, at) : [];
}

/** "U.S. Supreme Court", as told without its full stops. */
const COUNTRY_LETTERS = /^(?:us|usa|uk|eu|un|uae)$/;

/** What an institution of a whole country has before its name. */
const OF_THE_STATE = /^(?:national|federal|royal|state|central)$/;

/** A group's name without the nation or faith before it and the kind of group after it: "[Islamic] Revolutionary Guard [Corps]". */
function coreOf(words: readonly string[]): readonly string[] {
  const first = words[0]!;
  const national = isDemonym(first) || COUNTRY_LETTERS.test(first) || countryOf(first) !== undefined;
  // "[National] Road Safety Agency"; but the Democratic Party is not the National Democratic Party.
  const ofState = OF_THE_STATE.test(first) && words.length > 2 && words.slice(1).some(isSpecific);
  const from = national || ofState || CAPITAL_ADJECTIVES.has(first) ? 1 : 0;
  const to = GENERIC_GROUP_WORDS.has(words.at(-1)!) ? words.length - 1 : words.length;
  return words.slice(from, to);
}

const isSpecific = (word: string): boolean =>
  knownPlace(word) === undefined &&
  !INSTITUTION_WORDS.has(word) &&
  !GROUP_WORDS.has(word) &&
  !CAPITAL_ADJECTIVES.has(word) &&
  word.length > 2;
