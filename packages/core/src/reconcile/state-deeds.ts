import {
  COUNTRIES,
  CRAFT_DEEDS,
  DEED_WORDS,
  FACILITY_CLASSES,
  FIRST_COME,
  PROPOSAL_NOUNS,
  REGIONS,
} from '../lexicon/index.js';
import type { Statement } from '../model/index.js';
import { classLookup } from './class-lookup.js';
import { type Patient, patientAt } from './patient-at.js';
import type { SentenceContext } from './sentence-context.js';

const facilityOf = classLookup(FACILITY_CLASSES);
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
    const town = townAfter(context, i);
    if (town) found.push({ ...base, ...town, aspect: 'place', topic: name, counted: 'town' });
    const by = FIRST_COME.has(name) && agent !== undefined ? doerAt(context, agent) : undefined;
    if (by) found.push({ ...base, ...by, aspect: 'attribution', topic: name });
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
  // "was taken from his flat by the police", "was seized by the security service"
  const isSeized =
    (word === 'taken' && tokens[i + 1]?.lower === 'from') || (word === 'seized' && tokens[i + 1]?.lower === 'by');
  if (isSeized && isPassive(context, i) && !isDoubtful(context, i)) {
    const subject = references.subjectToken(i, sentence);
    const name = subject === undefined ? undefined : references.resolve(subject, sentence, 'person');
    return name && { name: 'arrest', patient: { subject: name.name } };
  }
  // Whatever the papers call it, and "she" is: ships don't sink every day.
  const wreck = CRAFT_DEEDS[word] ?? CRAFT_DEEDS[`${word} ${tokens[i + 1]?.lower}`];
  if (wreck) return isDoubtful(context, i) ? undefined : { name: wreck, patient: { patient: 'craft' } };
  const name = deedOfWord(word) ?? (steppedDown(context, i) ? 'departure' : undefined);
  if (!name || isDoubtful(context, i)) return undefined;
  const subject = references.subjectToken(i, sentence);
  const passive = isPassive(context, i);
  if (passive || !DEED_WORDS[name]!.to?.has(word)) {
    const patient = subject === undefined ? undefined : patientAt(context, subject);
    const by = passive && tokens[i + 1]?.text === 'by' ? headAfter(context, i + 2) : undefined;
    return patient && { name: deedOf(name, patient), patient, agent: by };
  }
  const patient = objectAfter(context, i);
  return patient && i < endToken ? { name: deedOf(name, patient), patient, agent: subject } : undefined;
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

/** A chairman is dismissed from office, an offer is dismissed. */
const deedOf = (name: string, { patient }: Patient): string =>
  name === 'departure' && patient !== undefined && PROPOSAL_NOUNS.has(patient) ? 'rejection' : name;

const steppedDown = ({ reading: { tokens } }: SentenceContext, i: number): boolean =>
  /^(?:stepped|stood)$/i.test(tokens[i]!.text) && /^down$/i.test(tokens[i + 1]?.text ?? '');

/** "was arrested", "who had been arrested", "X, arrested on Monday," */
function isPassive({ reading: { tokens, sentences }, sentence }: SentenceContext, i: number): boolean {
  const { firstToken } = sentences[sentence]!;
  for (let at = i - 1; at >= Math.max(firstToken, i - 4); at--) {
    const { text, pos } = tokens[at]!;
    if (/^(?:was|were|been|be|being|is|are|got)$/i.test(text)) return true;
    if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return text === ',' && at === i - 1;
  }
  return false;
}

/** What was only feared, asked for or denied is no deed. */
function isDoubtful({ reading: { tokens, sentences }, sentence }: SentenceContext, i: number): boolean {
  const { firstToken } = sentences[sentence]!;
  return tokens
    .slice(Math.max(firstToken, i - 4), i)
    .some(({ text }) =>
      /^(?:not|n't|never|would|could|should|might|may|will|if|If|to|be|nearly|almost|no|nobody)$/.test(text),
    );
}

/** The object of an active verb: the head of the noun phrase after it. */
function objectAfter(context: SentenceContext, verb: number): Patient | undefined {
  const head = headAfter(context, verb + 1);
  return head === undefined ? undefined : patientAt(context, head);
}

function headAfter({ reading, references, sentence }: SentenceContext, from: number): number | undefined {
  const { tokens, sentences } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = from; i < Math.min(endToken, from + 8); i++) {
    const { text, pos } = tokens[i]!;
    if (pos === 'PRON' && i === from) return i;
    // "the £2bn hostile offer": a unit is no head.
    if (/^(?:bn|m|mn|tn|k)$/i.test(text) && tokens[i - 1]?.pos === 'NUM') continue;
    const isLast =
      !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') && !/^['’]s?$/.test(tokens[i + 1]?.text ?? '');
    const name = references.nameAt(i);
    if (name && !/^(?:NOUN|PROPN)$/.test(tokens[name.last + 1]?.pos ?? '')) return i;
    if (/^(?:NOUN|PROPN)$/.test(pos) && isLast) return i;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) &&
      !/^(?:-|['’]s?|his|her|its|their|[$€£¥]|out|down|up)$/i.test(text)
    )
      return undefined;
  }
  return undefined;
}

/** "at the island's hospital in Chora", "at his home": the building where it was done. */
function buildingAfter(
  { reading, sentence }: SentenceContext,
  verb: number,
): Pick<Statement, 'start' | 'end' | 'value' | 'label'> | undefined {
  const { tokens, sentences, text } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = verb + 1; i < Math.min(endToken, verb + 14); i++) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return undefined;
    const isFrom = tokens[i]!.lower === 'from' && tokens[verb]!.lower === 'taken';
    if (!isFrom && !/^(?:at|in|inside|outside|near)$/i.test(tokens[i]!.text)) continue;
    for (let at = i + 1; at < Math.min(endToken, i + 7); at++) {
      const word = tokens[at]!.lower;
      const value = facilityOf(word);
      if (value && tokens[at + 1]?.pos !== 'NOUN') {
        const inTown = tokens[at + 1]?.text === 'in' && tokens[at + 2]?.pos === 'PROPN' ? at + 2 : at;
        const start = tokens[i + 1]!.start;
        const { end } = tokens[inTown]!;
        return { start, end, value, label: text.slice(start, end).replace(/\s+/g, ' ') };
      }
      if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(tokens[at]!.pos) && !/^['’]s?$/.test(word)) break;
    }
  }
  return undefined;
}

/** "read out her ruling in Leeds": the town where it was done, no country and no region. */
function townAfter(
  { reading, references, sentence }: SentenceContext,
  verb: number,
): Pick<Statement, 'start' | 'end' | 'value' | 'label'> | undefined {
  const { tokens, sentences, text } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = verb + 1; i < Math.min(endToken, verb + 8); i++) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return undefined;
    if (tokens[i]!.text !== 'in') continue;
    const name = references.nameAt(i + 1);
    if (!name || (name.kind !== undefined && name.kind !== 'place')) return undefined;
    const start = tokens[name.first]!.start;
    const { end } = tokens[name.last]!;
    const label = text.slice(start, end).replace(/\s+/g, ' ');
    return isWide(label) ? undefined : { start, end, value: label.toLowerCase(), label };
  }
  return undefined;
}

const isWide = (name: string): boolean =>
  REGIONS.has(name) || COUNTRIES.some(({ names }) => names.some((one) => one === name));

/** Whoever did it, by the whole noun phrase: "navy divers", "Dutch salvors". A bare "they" or "police" tells too little. */
function doerAt(
  { reading, references, sentence }: SentenceContext,
  head: number,
): Pick<Statement, 'start' | 'end' | 'value' | 'label'> | undefined {
  const { tokens, sentences, text } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const named = references.nameAt(head);
  let first = named?.first ?? head;
  while (first > firstToken && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]!.pos) && !isDay(tokens[first - 1]!.text))
    first--;
  let last = named?.last ?? head;
  while (last + 1 < endToken && /^(?:NOUN|PROPN)$/.test(tokens[last + 1]!.pos) && named) last++;
  if (first === last || tokens[head]!.pos === 'PRON') return undefined;
  const start = tokens[first]!.start;
  const { end } = tokens[last]!;
  const label = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, value: label.toLowerCase(), label };
}

/** "the same day navy divers": words of a date that stand before the doer. */
const isDay = (word: string): boolean =>
  /^(?:day|days|week|month|year|morning|evening|night|afternoon|\p{Lu}\p{Ll}+day)$/u.test(word);
