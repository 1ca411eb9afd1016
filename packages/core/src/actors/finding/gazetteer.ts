import {
  CITIES,
  COUNTRIES,
  ORGANISATION_NAMES,
  PLACE_VARIANTS,
  REGIONS,
  WELL_KNOWN_COMPANIES,
} from '../../lexicon/index.js';
import { plainLetters } from '../../text/index.js';

interface Gazetteer {
  /** The usual name of a known place, by each of its names in lower case. */
  places: ReadonlyMap<string, string>;
  /** Names of organisations known everywhere, as they are written. */
  organisations: ReadonlySet<string>;
  /** The country of what is of one as a whole, in lower case: "iraqi", "north korean"; none for "welsh". */
  demonyms: ReadonlyMap<string, string>;
  countries: ReadonlySet<string>;
}

let gazetteer: Gazetteer | undefined;

function load(): Gazetteer {
  if (gazetteer) return gazetteer;
  const places = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const countries = new Set<string>();
  for (const name of [...REGIONS, ...CITIES]) places.set(name.toLowerCase(), name);
  for (const names of PLACE_VARIANTS) for (const name of names) places.set(name.toLowerCase(), names[0]!);
  for (const { names, adjectives, capitals } of COUNTRIES) {
    for (const name of names) places.set(name.toLowerCase(), names[0]!);
    for (const capital of capitals) {
      for (const name of capital) if (!places.has(name.toLowerCase())) places.set(name.toLowerCase(), capital[0]!);
    }
    countries.add(names[0]!);
    for (const adjective of adjectives) {
      // "Scottish" is of the United Kingdom, but the Scottish Government isn't the British one.
      const country = adjective.startsWith(adjectives[0]!.slice(0, 3)) ? names[0]! : '';
      demonyms.set(adjective.toLowerCase(), country);
      if (!/(?:ese|sh|ch|ss)$/.test(adjective)) demonyms.set(`${adjective.toLowerCase()}s`, country);
    }
  }
  // "IS" and "AU" may be words in capitals.
  const organisations = new Set([
    ...WELL_KNOWN_COMPANIES,
    ...ORGANISATION_NAMES.flat().filter((name) => name.length > 2),
  ]);
  gazetteer = { places, organisations, demonyms, countries };
  return gazetteer;
}

/** The usual name of a place that everybody knows ("U.S." is the United States), or nothing. */
export function knownPlace(name: string): string | undefined {
  // "us" and "nice" are words; a known place has a capital.
  if (/^\P{Lu}/u.test(name)) return undefined;
  const { places } = load();
  const key = name.toLowerCase().replace(/[’`]/g, "'");
  return places.get(key) ?? (/[^\x20-\x7e]/.test(key) ? places.get(plainLetters(key)) : undefined);
}

/** Whether a name is that of a town which is no capital, as surnames are too: "Bergen". */
export const isTown = (name: string): boolean => CITIES.has(name);

/** Whether a name is that of an organisation known everywhere: "Islamic State" is no state. */
export const isKnownOrganisation = (name: string): boolean => load().organisations.has(name);

/** Whether a word is of a country: "Iraqi", "Dutch", "Americans". */
export const isDemonym = (word: string): boolean => load().demonyms.has(word.toLowerCase());

/** The country that a word names or is of, by its usual name: "iraqi", "iraq". */
export function countryOf(word: string): string | undefined {
  const { demonyms, places, countries } = load();
  const place = places.get(word.toLowerCase());
  return demonyms.get(word.toLowerCase()) || (place !== undefined && countries.has(place) ? place : undefined);
}
