import {
  DIRECTIONS,
  GROUP_DESCRIPTIONS,
  GROUP_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  SPEECH_VERBS,
} from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';
import { isCapital } from './capital-runs.js';
import type { Piece } from './cut-run.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import { type KindEvidence, noEvidence } from './kind-evidence.js';
import { plainWord } from './plain-word.js';

/** "shares in X", "the takeover of X": what is bought and sold is a company. */
const DEAL_NOUNS =
  /^(?:shares?|shareholders?|investors?|stakes?|bids?|takeover|acquisition|merger|offers?|directors|subsidiary|division)$/;

/** Who works at a company. */
const STAFF =
  /^(?:engineers?|analysts?|executives?|employees?|workers?|mechanics|technicians|staff|managers?|economists?|strategists?|bankers|traders|scientists|researchers|nobody|anyone|directors?|jobs)$/;
/** What a company or a militia has and a person hasn't. */
const GROUP_POSSESSIONS =
  /^(?:shares|shareholders|stock|headquarters|subsidiary|subsidiaries|revenues?|profits|fleet|factory|factories|plants|customers|employees|workforce|engineers|lenders|creditors|products|leader|leadership|founder|fighters|militants|members)$/;

/** What the title before a name and the words around it say of its kind. */
export function weighContext(tokens: readonly Token[], { first, last, titled }: Piece): KindEvidence {
  const evidence = noEvidence();
  if (titled) evidence.person += 4;
  // "in the towns of Velmont and Askad": both stand after what stands before the first.
  const lead = leadOf(tokens, first, last);
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
  // "the contractor Caspian Technics"
  else if (!titled && GROUP_DESCRIPTIONS.has(before) && tokens[first - 1]!.pos !== 'VERB') evidence.group += 3;
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
  // "Engineers at Caspian", "Caspian's shares"
  if (before === 'at' && STAFF.test(before2)) evidence.group += 2;
  if (possessive && GROUP_POSSESSIONS.test(after)) evidence.group += 2;
  if (/^(?:said|by|mr|mrs)$/.test(before)) evidence.person += 0.5;
  // "the Iran-backed Liwa al-Fajr"
  if (/^(?:backed|aligned|funded|linked|allied|sponsored|supported)$/.test(before) && before2 === '-')
    evidence.group += 2;
  if (/^(?:murder|killing|death|funeral|arrest|life|assassination|trial)$/.test(after) && possessive)
    evidence.person += 1;
  // "the Velmont pier" is somewhere at Velmont; "the Harakat" is a group.
  const isAttribute = tokens[next]?.pos === 'NOUN' && !possessive;
  if (before === 'the' && !isAttribute) {
    evidence.person -= 2;
    evidence.group += last > first ? 2 : 1.5;
  }
  if (!possessive && GROUP_NOUNS.has(after)) evidence.group += 2;
  else if (!possessive && (PLACE_NOUNS.has(after) || PLACE_NOUNS.has(plainWord(tokens[next + 1])))) evidence.place += 2;
  if (/^(?:of|for)$/.test(before) && GROUP_NOUNS.has(before2)) evidence.group += 2;
  evidence.place += weighPreposition(tokens, lead - 1, possessive);
  if (DIRECTIONS.has(before)) evidence.place += 2;
  if (
    before === 'of' &&
    /^(?:cit(?:y|ies)|towns?|villages?|provinces?|districts?|regions?|ports?|states?|islands?|suburbs?|governorates?|mayors?|residents?|outskirts|inhabitants|villagers|streets|(?:north|south)(?:east|west)?|east|west)$/.test(
      before2,
    )
  )
    evidence.place += 4;
  if (after === ',' && knownPlace(tokens[next + 1]?.text ?? '') && PLACE_PREPOSITIONS.has(before)) evidence.place += 2;
  if (isDateline(tokens, first, last)) evidence.place += 5;
  if (after === ',') weighApposition(tokens, next + 1, evidence);
  return evidence;
}

/** How much the preposition before a name speaks for a place: "in Velmont", "flown to Velmont", "a nurse from Velmont". */
function weighPreposition(tokens: readonly Token[], at: number, possessive: boolean): number {
  const [word, before] = [plainWord(tokens[at]), plainWord(tokens[at - 1])];
  if (!PLACE_PREPOSITIONS.has(word)) return 0;
  // "trust in Mr Roe", "in Roe's view"
  if (
    word === 'in' &&
    (/^(?:trust|confidence|faith|belief|interest|believed?|invest(?:ed|ing)?)$/.test(before) || DEAL_NOUNS.test(before))
  )
    return 0;
  if (/^(?:in|near|across|outside|throughout)$/.test(word)) return possessive ? 1 : 2;
  const isWay =
    /^(?:to|into|from|towards?|via)$/.test(word) &&
    (MOTION.test(before) || (word === 'from' && PERSON_NOUNS.has(before)));
  // "Death came to Jacob"
  return isWay ? (/^(?:g[oe]|went|c[ao]me|move|back|way)/.test(before) ? 1 : 2) : WEAK;
}

/** What "to", "from" and "at" alone say. */
const WEAK = 0.1;
/** Ways, and verbs of going them. */
const MOTION =
  /^(?:fl(?:y|ies|ew|own|ying|ights?|ed|ee|eeing)|dr(?:ive|ives|ove|iven|iving)|travel(?:s|l?ed|l?ing)?|go(?:es|ing|ne)?|went|return(?:s|ed|ing)?|move[ds]?|head(?:s|ed|ing)|march(?:ed|ing)|sail(?:s|ed|ing)|walk(?:ed|ing)|deported|extradited|evacuated|airlifted|arrived|withdr[ae]wn?|withdrew|expelled|retreat(?:ed|ing)?|came|come|back|trip|journey|visits?|roads?|train|bus|convoy|way|bound)$/;

/** The first of the names that "and" or a comma lines up before this one. */
function leadOf(tokens: readonly Token[], first: number, last: number): number {
  if (!/^(?:and|or|,)$/.test(plainWord(tokens[first - 1]))) return first;
  let at = first - 2;
  while (at >= 0 && at > first - 8 && (isCapital(tokens[at]!) || tokens[at]!.text === ',')) at--;
  // "the mayor of Velmont, Ann Roe, said": she isn't where she is mayor.
  const isOfficial =
    PERSON_NOUNS.has(plainWord(tokens[at - 1])) &&
    (tokens[last + 1]?.text === ',' || SPEECH_VERBS.has(plainWord(tokens[last + 1])));
  if (isOfficial && last > first) return first;
  const isListed = (at < first - 2 && PLACE_PREPOSITIONS.has(plainWord(tokens[at]))) || plainWord(tokens[at]) === 'of';
  return isListed ? at + 1 : first;
}

/** "VELMONT, Askadia, Aug 19 (Agency) - Rescuers": where a report was filed. */
function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  const { text } = tokens[first]!;
  const opens =
    first === 0 || tokens[first - 1]!.end < tokens[first]!.start - 1 || /^[.!?]$/.test(tokens[first - 1]!.text);
  // "WALKER: Well -" speaks.
  if (!opens || text.length < 3 || text !== text.toUpperCase() || tokens[last + 1]?.text === ':') return false;
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
