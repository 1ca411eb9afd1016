import {
  CAPITAL_ADJECTIVES,
  GENERIC_GROUP_WORDS,
  GROUP_WORD_VARIANTS,
  INSTITUTION_WORDS,
  OFFICES_OF_PLACES,
} from '../../lexicon/index.js';
import { countryOf, isDemonym, knownPlace } from '../finding/gazetteer.js';

/** "Movement of the Outer Isles" is the Outer Isles Movement. */
const FUNCTION_WORDS = /^(?:of|the|for|and|&)$/;
/** What a company adds to its name freely. */
const WORLDWIDE = /^(?:international|global|worldwide)$/;

/** The words of a group's name that count when it is compared: no "coalition" where more is said. */
export function groupWords(plain: readonly string[]): string[] {
  const ordered = plain.some((word) => OFFICES_OF_PLACES.has(word)) ? ofOffice(plain) : plain;
  const usual = ordered.map((word) => GROUP_WORD_VARIANTS.get(word) ?? word);
  const specific = usual.filter((word) => !GENERIC_GROUP_WORDS.has(word));
  const bare = specific.filter((word) => !FUNCTION_WORDS.test(word));
  const own = bare.length > 1 ? bare : specific;
  // "Velair International Airways"
  const telling = own.length > 2 && GROUP_WORD_VARIANTS.has(own.at(-1)!) ? own.filter((w) => !WORLDWIDE.test(w)) : own;
  // "National Front" and "National League" differ; "Fatah Coalition" and "Fatah Alliance" don't.
  return telling.every(isVague) ? [...usual] : telling;
}

const isVague = (word: string): boolean =>
  INSTITUTION_WORDS.has(word) ||
  CAPITAL_ADJECTIVES.has(word) ||
  isDemonym(word) ||
  word === 'of' ||
  // "U.S. Army" without the army is the country.
  knownPlace(word.toUpperCase()) !== undefined;

/**
 * The words of an institution of state in one order: the "Supreme Court of Iraq" is the Iraqi Supreme Court, the "Ministry of
 * Foreign Affairs" the Foreign Ministry.
 */
function ofOffice(plain: readonly string[]): string[] {
  const countries: string[] = [];
  const rest: string[] = [];
  for (const word of plain) {
    const country = countryOf(word)?.toLowerCase();
    if (country === undefined) rest.push(word);
    else {
      countries.push(country);
      if (rest.at(-1) === 'of') rest.pop();
    }
  }
  const at = rest.findIndex((word) => word === 'of' || word === 'for');
  const isOffice = at > 0 && OFFICES_OF_PLACES.has(rest[at - 1]!) && rest.indexOf('of', at + 1) < 0;
  const others = isOffice ? [...rest.slice(at + 1), ...rest.slice(0, at)] : rest;
  return [...countries, ...(others.length > 1 ? others.filter((word) => word !== 'affairs') : others)];
}
