import {
  CRAFT_DEEDS,
  DEED_WORDS,
  FIRST_COME,
  MONTH_WORDS,
  NOMINAL_DEEDS,
  PHRASAL_DEEDS,
  PROPOSAL_NOUNS,
  REACHED_THINGS,
  STRUCTURE_DEEDS,
  STRUCTURES,
  WEEKDAY_WORDS,
} from '../lexicon/index.js';
import type { Statement } from '../model/index.js';
import { classLookup } from './class-lookup.js';
import { doerAt } from './deed-doers.js';
import { buildingAfter, townAfter, townOf } from './deed-places.js';
import { headAfter, isDoubtful, isPassive, objectAfter } from './deed-verbs.js';
import { type Patient, patientAt } from './patient-at.js';
import type { SentenceContext } from './sentence-context.js';

const deedOfWord = classLookup(
  Object.fromEntries(Object.entries(DEED_WORDS).map(([name, { to = [], does = [] }]) => [name, [...to, ...does]])),
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
    const deed = deedAt(context, i);
    if (!deed) continue;
    const { name, patient, agent } = deed;
    const base = { start: tokens[i]!.start, end: tokens[i]!.end, sentence: context.sentence, ...patient };
    found.push({ ...base, aspect: 'deed', topic: name, value: '', label: '' });
    const building = buildingAfter(context, i);
    if (building) found.push({ ...base, ...building, aspect: 'place', topic: name, counted: 'building' });
    const town = townAfter(context, i) ?? townOf(context, building);
    if (town) found.push({ ...base, ...town, aspect: 'place', topic: name, counted: 'town' });
    const by = FIRST_COME.has(name) && agent !== undefined ? doerAt(context, agent) : undefined;
    if (by) {
      const [start, end] = [Math.min(by.start, base.start), Math.max(by.end, base.end)];
      found.push({ ...base, ...by, start, end, aspect: 'attribution', topic: name });
    }
  }
  return found;
}

interface Deed {
  name: string;
  patient: Patient;
  /** The token of whoever did it. */
  agent?: number;
}

function deedAt(context: SentenceContext, i: number): Deed | undefined {
  const { reading, references, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const word = tokens[i]!.lower;
  // "was taken into custody", "took X into custody"
  const custody = word === 'custody' && /^in(?:to)?$/i.test(tokens[i - 1]?.text ?? '');
  if (custody) {
    for (let at = i - 2; at >= Math.max(firstToken, i - 8); at--) {
      if (/^taken$/i.test(tokens[at]!.text)) {
        const subject = references.subjectToken(at, sentence);
        const patient = subject === undefined ? undefined : patientAt(context, subject);
        return patient && { name: 'arrest', patient };
      }
      if (/^took$/i.test(tokens[at]!.text)) {
        const patient = objectAfter(context, at);
        return patient && { name: 'arrest', patient };
      }
    }
    return undefined;
  }
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
  const phrasal = PHRASAL_DEEDS[`${word} ${next}`];
  if (phrasal) {
    if (isDoubtful(context, i)) return undefined;
    if (isPassive(context, i)) return sufferedBy(context, i, phrasal);
    const patient = objectAfter(context, i + 1);
    // "picked up the telephone": who is arrested has a name.
    return patient && (phrasal !== 'arrest' || patient.subject !== undefined)
      ? { name: deedOf(phrasal, patient), patient }
      : undefined;
  }
  if (STRUCTURE_DEEDS.has(word) || (word === 'gave' && next === 'way')) return collapse(context, i);
  // Whatever the papers call it, and "she" is: ships don't sink every day.
  const wreck = CRAFT_DEEDS[word] ?? CRAFT_DEEDS[`${word} ${next}`];
  if (wreck)
    return isDoubtful(context, i) || isMoney(context, i) ? undefined : { name: wreck, patient: { patient: 'craft' } };
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

/** "announced the recall of 40,000 cars", "announced the death of its founder" */
function announced(context: SentenceContext, verb: number): Deed | undefined {
  const { tokens } = context.reading;
  const noun = tokens[verb + 1]?.pos === 'DET' ? verb + 2 : verb + 1;
  const name = NOMINAL_DEEDS[tokens[noun]?.lower ?? ''];
  if (!name || tokens[noun + 1]?.lower !== 'of' || isDoubtful(context, verb)) return undefined;
  const head = headAfter(context, noun + 2);
  const patient = head === undefined ? undefined : patientAt(context, head);
  return patient && { name, patient };
}

/** A deed in the passive, of its subject. */
function sufferedBy(context: SentenceContext, verb: number, name: string): Deed | undefined {
  const subject = context.references.subjectToken(verb, context.sentence);
  const patient = subject === undefined ? undefined : patientAt(context, subject);
  return patient && { name, patient };
}

/** "The embankment broke", "the dam gave way": things that are built don't fall every day. */
function collapse(context: SentenceContext, verb: number): Deed | undefined {
  const deed = isDoubtful(context, verb) ? undefined : sufferedBy(context, verb, 'collapse');
  return deed && STRUCTURES.has(deed.patient.patient ?? '') ? deed : undefined;
}

/** Markets crash, and profits sink. */
function isMoney({ reading: { tokens }, references, sentence }: SentenceContext, verb: number): boolean {
  const subject = references.subjectToken(verb, sentence);
  return subject !== undefined && MONEY.test(tokens[subject]!.lower);
}
const MONEY =
  /^(?:markets?|shares?|stocks?|prices?|econom(?:y|ies)|currency|pound|dollar|euro|websites?|sites?|servers?|systems?|profits?|sales|index|it|that|this)$/;

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
