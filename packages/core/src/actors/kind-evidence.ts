import {
  ARTICLES,
  DIRECTIONS,
  GIVEN_NAMES,
  GROUP_DESCRIPTIONS,
  GROUP_HEADS,
  GROUP_NOUNS,
  GROUP_PEOPLE,
  GROUP_WORDS,
  INSTITUTION_WORDS,
  LEGAL_FORMS,
  PERSON_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  SHIP_NOUNS,
  SHIP_PREFIXES,
  SPEECH_VERBS,
} from '../lexicon/index.js';
import type { EntityKind } from '../model/index.js';
import type { Token } from '../text/index.js';
import { isCapital } from './capital-runs.js';
import { type Piece, plainWord } from './cut-run.js';
import { isDemonym, isKnownOrganisation, knownPlace } from './gazetteer.js';

/** "shares in X", "the takeover of X": what is bought and sold is a company. */
const DEAL_NOUNS =
  /^(?:shares?|shareholders?|investors?|stakes?|bids?|takeover|acquisition|merger|offers?|directors|subsidiary|division)$/;

/** How much speaks for each kind, in points of no unit; two points are worth a name. */
export type KindEvidence = Record<EntityKind, number>;

export const noEvidence = (): KindEvidence => ({ person: 0, group: 0, place: 0 });

/** The kind that most speaks for, if anything does. */
export function likelyKind({ person, group, place }: KindEvidence): EntityKind | undefined {
  const most = Math.max(person, group, place);
  if (most <= 0) return undefined;
  return most === place ? 'place' : most === group ? 'group' : 'person';
}

/** Two to six capitals, perhaps with digits or full stops: "IAEA", "M23". */
export const isAcronym = (text: string): boolean => /^(?:[A-Z][A-Z&\d]{1,5}|(?:[A-Z]\.){2,5})s?$/.test(text);

/** What the name itself and the words around it say of its kind. */
export function weighKind(tokens: readonly Token[], piece: Piece, name: string): KindEvidence {
  const evidence = noEvidence();
  weighName(tokens, piece, name, evidence);
  weighSurroundings(tokens, piece, evidence);
  return evidence;
}

function weighName(
  tokens: readonly Token[],
  { first, last, titled }: Piece,
  name: string,
  evidence: KindEvidence,
): void {
  const words = tokens
    .slice(first, last + 1)
    .map(plainWord)
    .filter((word) => /\p{L}/u.test(word));
  if (titled) evidence.person += 4;
  if (knownPlace(name)) {
    evidence.place += 6;
    return;
  }
  if (isKnownOrganisation(name)) {
    evidence.group += 6;
    return;
  }
  const [head = ''] = words;
  const end = words.at(-1)!;
  const parts = words.filter((word) => !ARTICLES.has(word));
  const people = GROUP_PEOPLE.has(head) && words[1] === 'of';
  const isGroup =
    GROUP_HEADS.has(head) || people || words.some((word, i) => GROUP_WORDS.has(word) && (i > 0 || words.length > 1));
  if (words.length > 1 && LEGAL_FORMS.has(tokens[last]!.text.replace(/\.$/, ''))) evidence.group += 6;
  // "Hallam & Row"
  if (tokens.slice(first, last).some(({ text }) => text === '&')) evidence.group += 6;
  if (SHIP_PREFIXES.has(tokens[first - 1]?.text ?? '') || SHIP_NOUNS.has(plainWord(tokens[first - 1])))
    evidence.group += 4;
  const isPlace =
    words.length > 1 && (PLACE_WORDS.has(end) || ((PLACE_WORDS.has(head) || PLACE_HEADS.has(head)) && !isGroup));
  // "Movement of the Outer Isles"
  const led = GROUP_WORDS.has(head) && words[1] === 'of';
  if (isPlace && !people && !led && !(isGroup && GROUP_WORDS.has(end))) evidence.place += 4;
  else if (isGroup) evidence.group += 5;
  if (words.length === 1 && isAcronym(name)) evidence.group += 2;
  if (words.some((word) => INSTITUTION_WORDS.has(word)) || isDemonym(head)) evidence.group += words.length > 1 ? 3 : 1;
  else if (parts.length > 1 && parts.length < 5 && /\s/.test(name)) {
    evidence.person += GIVEN_NAMES.has(parts[0]!) ? 3 : 2;
  } else if (GIVEN_NAMES.has(head) && parts.length === 1) evidence.person += 0.5;
}

function weighSurroundings(tokens: readonly Token[], { first, last }: Piece, evidence: KindEvidence): void {
  // "in the towns of Velmont and Askad": both stand after what stands before the first.
  const lead = leadOf(tokens, first);
  const before = plainWord(tokens[lead - 1]);
  const before2 = plainWord(tokens[lead - 2]);
  let after = plainWord(tokens[last + 1]);
  let next = last + 1;
  const possessive = after === "'s" || after === '’s';
  if (possessive) {
    next = last + 2;
    after = plainWord(tokens[next]);
  }
  if (PERSON_NOUNS.has(before) && tokens[first - 1]!.pos !== 'VERB') evidence.person += 2;
  if (before === ',' && PERSON_NOUNS.has(before2)) evidence.person += 2;
  if (!possessive && SPEECH_VERBS.has(after)) {
    // "Talgar said that it was ready": nobody is an "it".
    const says = plainWord(tokens[next + 1]) === 'that' ? next + 2 : next + 1;
    if (/^its?$/.test(plainWord(tokens[says]))) evidence.group += 3;
    else evidence.person += 1.5;
  }
  if (!possessive && /^(?:of|for|in|with)$/.test(before) && DEAL_NOUNS.test(before2)) evidence.group += 2;
  if (after === ',' && plainWord(tokens[next + 1]) === 'who') evidence.person += 1.5;
  if (after === 'who' || after === 'himself' || after === 'herself') evidence.person += 1.5;
  if (/^(?:said|told|asked|by|mr|mrs)$/.test(before)) evidence.person += 0.5;
  // "the Iran-backed Liwa al-Fajr"
  if (/^(?:backed|aligned|funded|linked|allied|sponsored|supported)$/.test(before) && before2 === '-')
    evidence.group += 2;
  if (/^(?:murder|killing|death|funeral|arrest|life|assassination|trial)$/.test(after) && possessive)
    evidence.person += 1;
  // "the Velmont pier" is somewhere at Velmont; "the Harakat" is a group.
  const isAttribute = tokens[next]?.pos === 'NOUN' && !possessive;
  if (before === 'the') evidence.person -= 2;
  if (before === 'the' && !isAttribute) {
    evidence.group += last > first ? 2 : 1.5;
  }
  if (!possessive && GROUP_NOUNS.has(after)) evidence.group += 2;
  else if (!possessive && (PLACE_NOUNS.has(after) || PLACE_NOUNS.has(plainWord(tokens[next + 1])))) evidence.place += 2;
  if (/^(?:of|for)$/.test(before) && GROUP_NOUNS.has(before2)) evidence.group += 2;
  if (PLACE_PREPOSITIONS.has(before))
    evidence.place += /^(?:in|near|across|outside|throughout)$/.test(before) ? 2 : 0.25;
  if (DIRECTIONS.has(before)) evidence.place += 2;
  if (
    before === 'of' &&
    /^(?:cit(?:y|ies)|towns?|villages?|provinces?|districts?|regions?|ports?|states?|islands?|suburbs?|governorates?)$/.test(
      before2,
    )
  )
    evidence.place += 4;
  if (after === ',' && knownPlace(tokens[next + 1]?.text ?? '') && PLACE_PREPOSITIONS.has(before)) evidence.place += 2;
  if (isDateline(tokens, first, last)) evidence.place += 5;
  if (after === ',') weighApposition(tokens, next + 1, evidence);
}

/** The first of the names that "and" or a comma lines up before this one. */
function leadOf(tokens: readonly Token[], first: number): number {
  if (!/^(?:and|or|,)$/.test(plainWord(tokens[first - 1]))) return first;
  let at = first - 2;
  while (at >= 0 && at > first - 8 && (isCapital(tokens[at]!) || tokens[at]!.text === ',')) at--;
  const isListed = (at < first - 2 && PLACE_PREPOSITIONS.has(plainWord(tokens[at]))) || plainWord(tokens[at]) === 'of';
  return isListed ? at + 1 : first;
}

/** "VELMONT, Askadia, Aug 19 (Agency) - Rescuers": where a report was filed. */
function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  const { text } = tokens[first]!;
  const opens =
    first === 0 || tokens[first - 1]!.end < tokens[first]!.start - 1 || /^[.!?]$/.test(tokens[first - 1]!.text);
  if (!opens || text.length < 3 || text !== text.toUpperCase()) return false;
  return tokens
    .slice(last + 1, last + 14)
    .some((token) => /^(?:-|–|—|--)$/.test(token.text) && token.start > tokens[last]!.end);
}

/** "X, a militia backed by", "X, the head of the army": the first telling noun of a description after a comma. */
function weighApposition(tokens: readonly Token[], start: number, evidence: KindEvidence): void {
  if (!/^(?:a|an|the|one|his|her|its|their|former|who)$/.test(plainWord(tokens[start]))) return;
  for (let i = start + 1; i < Math.min(tokens.length, start + 8); i++) {
    const word = plainWord(tokens[i]);
    const compound = tokens[i - 1]!.text === '-';
    if (/^[.,;:!?]$/.test(word) || (tokens[i]!.pos === 'VERB' && !compound)) return;
    // In "a militia leader" the leader counts, in "the head of the army" the head does.
    const isLastNoun = !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '') && tokens[i + 1]?.text !== '-';
    if (!isLastNoun || isDemonym(word)) continue;
    if (PERSON_NOUNS.has(word)) evidence.person += 2;
    else if (GROUP_DESCRIPTIONS.has(word)) evidence.group += 2.5;
    else if (PLACE_NOUNS.has(word) || PLACE_WORDS.has(word)) evidence.place += 2;
    else if (/^(?:NOUN|PROPN)$/.test(tokens[i]!.pos)) return;
    else continue;
    return;
  }
}
