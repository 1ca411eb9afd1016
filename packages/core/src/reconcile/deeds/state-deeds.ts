import {
  CRAFT_DEEDS,
  DEED_WORDS,
  FIRST_COME,
  MONTH_WORDS,
  PHRASAL_DEEDS,
  PROPOSAL_NOUNS,
  REACHED_THINGS,
  STRUCTURE_DEEDS,
  STRUCTURES,
  WEEKDAY_WORDS,
} from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import { ofWord } from '../../text/index.js';
import { type Patient, patientAt } from '../references/patient-at.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { classLookup } from '../words/class-lookup.js';
import { type Deed, sufferedBy } from './deed.js';
import { wentAbroad } from './deed-abroad.js';
import { announced } from './deed-announced.js';
import { burned } from './deed-burning.js';
import { custodyAt } from './deed-custody.js';
import { doerAt, killerAt } from './deed-doers.js';
import { lettered } from './deed-letter.js';
import { buildingAfter, townAfter, townBefore, townOf } from './deed-places.js';
import { isOfOffice, stoppedAt } from './deed-stopped.js';
import { headAfter, isDoubtful, isPassive, objectAfter } from './deed-verbs.js';
import { CRAFT_HITS, isMoney, struckBy } from './deed-wreck.js';

const deedOfWord = classLookup(
  Object.fromEntries(Object.entries(DEED_WORDS).map(([name, { to = [], does = [] }]) => [name, [...to, ...does]])),
);

/** What {@link PHRASAL_DEEDS} and {@link CRAFT_DEEDS} begin with. */
const begun = new Set([...Object.keys(PHRASAL_DEEDS), ...Object.keys(CRAFT_DEEDS)].map((deed) => deed.split(' ')[0]!));

/** Whether a word may tell a deed: nearly all tell none. */
export const mayTellDeed = ofWord(
  ({ lower }) =>
    deedOfWord(lower) !== undefined ||
    begun.has(lower) ||
    STRUCTURE_DEEDS.has(lower) ||
    CRAFT_HITS.test(lower) ||
    /^(?:custody|(?:hand)?cuffs|resignation|announc(?:ed|es)|taken|seized|stopped|left|fled|gave|went|goes|burn(?:s|t|ed)|gutted|wrote|writes|sent|sends|e-?mailed|stepped|stood)$/.test(
      lower,
    ),
);

/**
 * The deeds of a sentence that befall one person or thing: "Varga was arrested", "divers recovered the recorder". Each is a
 * statement of its own, beside it the building where it was done and, of what only the first can do, who did it.
 */
export function stateDeeds(context: SentenceContext): Statement[] {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const deed = mayTellDeed(tokens[i]!.word) && deedAt(context, i);
    if (!deed) continue;
    const { name, patient, agent } = deed;
    const base = { start: tokens[i]!.start, end: tokens[i]!.end, sentence: context.sentence, ...patient };
    found.push({ aspect: 'deed', topic: name, value: '', label: '', ...base });
    // Where a letter goes is not where it was written.
    if (name === 'letter') continue;
    const building = buildingAfter(context, deed.verb ?? i);
    if (building) found.push({ aspect: 'place', topic: name, counted: 'building', ...base, ...building });
    const town = townAfter(context, i) ?? townOf(context, building) ?? townBefore(context, i);
    if (town) found.push({ aspect: 'place', topic: name, counted: 'town', ...base, ...town });
    const by = agent === undefined ? undefined : answerAt(context, name, agent);
    if (by) {
      const [start, end] = [Math.min(by.start, base.start), Math.max(by.end, base.end)];
      found.push({ ...base, ...by, start, end, aspect: 'attribution', topic: KILLING.test(name) ? 'death' : name });
    }
  }
  return found;
}

const KILLING = /^(?:death|shooting)$/;

/** Who did it, of what only the first can do, and of a killing where it is police, soldiers or guards. */
const answerAt = (context: SentenceContext, name: string, agent: number) =>
  KILLING.test(name) ? killerAt(context, agent) : FIRST_COME.has(name) ? doerAt(context, agent) : undefined;

function deedAt(context: SentenceContext, i: number): Deed | undefined {
  const { reading, references, sentence } = context;
  const { tokens, sentences } = reading;
  const { endToken } = sentences[sentence]!;
  const word = tokens[i]!.lower;
  if (word === 'custody' || /^(?:hand)?cuffs$/.test(word)) return custodyAt(context, i);
  if (word === 'resignation') return handedIn(context, i);
  if (tokens[i]!.pos !== 'VERB') return undefined;
  if (/^announc(?:ed|es)$/.test(word)) return announced(context, i);
  // "was taken from his flat by the police", "was seized by the security service"
  const next = tokens[i + 1]?.lower ?? '';
  const isSeized =
    (word === 'taken' && next === 'from') || (word === 'seized' && /^(?:by|at|in|on|from|outside|near)$/.test(next));
  if (isSeized && isPassive(context, i) && !isDoubtful(context, i)) {
    const deed = sufferedBy(context, i, 'arrest');
    if (deed?.patient.subject !== undefined || word === 'taken')
      return deed?.patient.subject === undefined ? undefined : deed;
  }
  if (word === 'stopped') return stoppedAt(context, i);
  if (word === 'left' && isOfOffice(context, i))
    return isDoubtful(context, i) ? undefined : sufferedBy(context, i, 'departure');
  const told = burned(context, i) ?? lettered(context, i);
  if (told) return told;
  const phrasal = PHRASAL_DEEDS[`${word} ${next}`];
  if (phrasal) {
    if (isDoubtful(context, i)) return undefined;
    if (isPassive(context, i)) {
      const deed = sufferedBy(context, i, phrasal);
      return phrasal === 'founding' && deed?.patient.subject === undefined ? undefined : deed;
    }
    const patient = objectAfter(context, i + 1);
    // "picked up the telephone", "set up a meeting": who is arrested has a name, and what is founded.
    return patient && (!/^(?:arrest|founding)$/.test(phrasal) || patient.subject !== undefined)
      ? { name: deedOf(phrasal, patient), patient }
      : undefined;
  }
  if (wentAbroad(context, i)) {
    const deed = isDoubtful(context, i) ? undefined : sufferedBy(context, i, 'going abroad');
    return deed?.patient.subject === undefined ? undefined : deed;
  }
  if (STRUCTURE_DEEDS.has(word) || (word === 'gave' && next === 'way')) return collapse(context, i);
  // Whatever the papers call it, and "she" is: ships don't sink every day.
  const wreck = CRAFT_DEEDS[word] ?? CRAFT_DEEDS[`${word} ${next}`];
  if (wreck)
    return isDoubtful(context, i) || isMoney(context, i) ? undefined : { name: wreck, patient: { patient: 'craft' } };
  if (CRAFT_HITS.test(word)) {
    const struck = isDoubtful(context, i) ? undefined : struckBy(context, i);
    if (struck) return struck;
  }
  const name = deedOfWord(word) ?? (steppedDown(context, i) || wentOn(context, i) ? 'departure' : undefined);
  if (!name || isDoubtful(context, i)) return undefined;
  const subject = references.subjectToken(i, sentence);
  const passive = isPassive(context, i);
  if (passive || !DEED_WORDS[name]!.to?.has(word)) {
    const patient = subject === undefined ? undefined : patientAt(context, subject);
    const by = passive && tokens[i + 1]?.text === 'by' ? headAfter(context, i + 2) : undefined;
    return patient && befalls(context, i, patient) ? { name: deedOf(name, patient), patient, agent: by } : undefined;
  }
  const patient = objectAfter(context, i);
  return patient && i < endToken && befalls(context, i, patient)
    ? { name: deedOf(name, patient), patient, agent: subject }
    : undefined;
}

/** Shots are fired, fees charged and towns reached: of these verbs, only what befalls a person, or a wreck, is a deed. */
function befalls({ reading: { tokens } }: SentenceContext, verb: number, { subject, patient }: Patient): boolean {
  const word = tokens[verb]!.lower;
  if (word === 'reached') return REACHED_THINGS.has(patient ?? '');
  const isOther = /^(?:at|on|upon|from|into|up|[$€£¥\d].{0,20})$/.test(tokens[verb + 1]?.lower ?? '');
  return !/^(?:fired|charged)$/.test(word) || (subject !== undefined && !isOther);
}

/** "Varga went on 9 June": left, where it isn't said where to. */
function wentOn({ reading: { tokens } }: SentenceContext, verb: number): boolean {
  if (tokens[verb]!.lower !== 'went' || tokens[verb + 1]?.lower !== 'on') return false;
  let i = verb + 2;
  while (i < verb + 6 && (DATE_WORD.test(tokens[i]?.lower ?? '') || (i > verb + 2 && tokens[i]?.text === ','))) i++;
  return (
    i > verb + 2 && /^(?:[.,;:)]|and|but|after)$/.test(tokens[tokens[i - 1]!.text === ',' ? i - 1 : i]?.lower ?? '.')
  );
}
const DATE_WORD = new RegExp(`^(?:\\d{1,4}|${[...WEEKDAY_WORDS.flat(), ...MONTH_WORDS.flat()].join('|')})$`);

/** "The embankment broke", "the dam gave way": things that are built don't fall every day. */
function collapse(context: SentenceContext, verb: number): Deed | undefined {
  const deed = isDoubtful(context, verb) ? undefined : sufferedBy(context, verb, 'collapse');
  return deed && STRUCTURES.has(deed.patient.patient ?? '') ? deed : undefined;
}

/** "handed in the resignation of his cabinet", "tendered his resignation" */
function handedIn(context: SentenceContext, noun: number): Deed | undefined {
  const { tokens } = context.reading;
  for (let at = noun - 1; at > Math.max(0, noun - 5); at--) {
    if (!/^(?:handed|tendered|submitted|gave|announced)$/.test(tokens[at]!.lower)) continue;
    const subject = context.references.subjectToken(at, context.sentence);
    const patient = subject === undefined ? undefined : patientAt(context, subject);
    return patient && !isDoubtful(context, at) ? { name: 'departure', patient } : undefined;
  }
  return undefined;
}

/** A chairman is dismissed from office, an offer is dismissed; computers are seized, and somebody who is, is arrested. */
function deedOf(name: string, { subject, patient }: Patient): string {
  if (name === 'departure' && patient !== undefined && PROPOSAL_NOUNS.has(patient)) return 'rejection';
  return name === 'seizure' && subject !== undefined ? 'arrest' : name;
}

const steppedDown = ({ reading: { tokens } }: SentenceContext, i: number): boolean =>
  /^(?:stepped|stood)$/i.test(tokens[i]!.text) && /^down$/i.test(tokens[i + 1]?.text ?? '');
