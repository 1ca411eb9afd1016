import {
  ARTICLES,
  CLUB_HEADS,
  COMPANY_WORDS,
  GIVEN_NAMES,
  GROUP_HEADS,
  GROUP_PEOPLE,
  GROUP_WORDS,
  INSTITUTION_WORDS,
  LEGAL_FORMS,
  PLACE_HEADS,
  PLACE_WORDS,
  SHIP_NOUNS,
  SHIP_PREFIXES,
} from '../../lexicon/index.js';
import type { EntityKind } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import type { CapitalRun } from './capital-runs.js';
import { isDemonym, isKnownOrganisation, knownPlace } from './gazetteer.js';
import { plainWord } from './plain-word.js';

/** How much speaks for each kind, in points of no unit; two points are worth a name. */
export type KindEvidence = Record<EntityKind, number>;

/** Nothing speaks for any kind; an object of its own, to be added to. */
export const noEvidence = (): KindEvidence => ({ person: 0, group: 0, place: 0 });

/** Adds to what speaks for each kind, in place. */
export function addEvidence(to: KindEvidence, more: KindEvidence): void {
  for (const kind of ['person', 'group', 'place'] as const) to[kind] += more[kind];
}

/** The kind that most speaks for, if anything does. */
export function likelyKind({ person, group, place }: KindEvidence): EntityKind | undefined {
  const most = Math.max(person, group, place);
  if (most <= 0) return undefined;
  return most === place ? 'place' : most === group ? 'group' : 'person';
}

/** Words of places that are surnames too. */
const SURNAME_PLACES =
  /^(?:hill|hills|park|forest|bridge|street|lake|castle|tower|rivers?|west|north|lane|banks|camp|fields?|heath|moore?|wood|woods|east|day)$/;

/** Two to six capitals, perhaps with digits or full stops: "IAEA", "M23". */
export const isAcronym = (text: string): boolean => /^(?:[A-Z][A-Z&\d]{1,5}|(?:[A-Z]\.){2,5})s?$/.test(text);

/** The number of a plane or a car: "A380", "H-220". */
export const isModel = (word: string): boolean => /^\p{L}{1,3}-?\d+\p{L}?$/u.test(word);

/** What a name's own words say of its kind, however often it is told. */
export function weighName(tokens: readonly Token[], { first, last }: CapitalRun, name: string): KindEvidence {
  const evidence = noEvidence();
  const words = tokens
    .slice(first, last + 1)
    .map(plainWord)
    .filter((word) => /\p{L}/u.test(word));
  if (knownPlace(name)) {
    evidence.place += 6;
    return evidence;
  }
  if (isKnownOrganisation(name)) {
    evidence.group += 6;
    return evidence;
  }
  const [head = ''] = words;
  const end = words.at(-1)!;
  const parts = words.filter((word) => !ARTICLES.has(word));
  const people = GROUP_PEOPLE.has(head) && words[1] === 'of';
  const isGroup =
    GROUP_HEADS.has(head) || people || words.some((word, i) => GROUP_WORDS.has(word) && (i > 0 || words.length > 1));
  if (words.length > 1 && LEGAL_FORMS.has(tokens[last]!.text.replace(/\./g, ''))) evidence.group += 6;
  // "Hallam & Row", "Pain et Paix"
  if (tokens.slice(first, last).some(({ text }) => /^(?:&|et|und)$/.test(text))) evidence.group += 6;
  if (SHIP_PREFIXES.has(tokens[first - 1]?.text ?? '') || SHIP_NOUNS.has(plainWord(tokens[first - 1])))
    evidence.group += 4;
  const isPlace =
    words.length > 1 && (PLACE_WORDS.has(end) || ((PLACE_WORDS.has(head) || PLACE_HEADS.has(head)) && !isGroup));
  // "Caspian Technics"; but "Mary Power" is somebody.
  const isNamed = GIVEN_NAMES.has(head) && words.length === 2;
  if (words.length > 1 && COMPANY_WORDS.has(end)) evidence.group += isNamed ? 1 : 4;
  // "Airbus A380"
  if (isModel(tokens[last]!.text) && last > first) evidence.group += 4;
  // "Dynamo Velmont"
  if (words.length > 1 && CLUB_HEADS.has(head)) evidence.group += 4;
  // "Movement of the Outer Isles"
  const led = GROUP_WORDS.has(head) && /^(?:of|for)$/.test(words[1] ?? '');
  const isSite = isPlace && !people && !led && !(isGroup && GROUP_WORDS.has(end));
  // "Victoria Hill" may be either.
  if (isPlace && isNamed && SURNAME_PLACES.test(end)) evidence.place += 3;
  else if (isSite) evidence.place += 4;
  else if (isGroup) evidence.group += 5;
  if (words.length === 1 && isAcronym(name)) evidence.group += 2;
  const isInstitution = words.some((word) => INSTITUTION_WORDS.has(word)) || isDemonym(head);
  // "Central Plains" is no institution.
  if (isInstitution) evidence.group += words.length === 1 ? 1 : isSite ? 0 : 3;
  else if (parts.length > 1 && parts.length < 5 && /\s/.test(name)) {
    // "Le Quotidien" may be anything.
    evidence.person += GIVEN_NAMES.has(parts[0]!) ? 3 : /^(?:l[ae]s?|los|der|die|das)$/.test(head) ? 1 : 2;
  } else if (GIVEN_NAMES.has(head) && parts.length === 1) evidence.person += 0.5;
  return evidence;
}
