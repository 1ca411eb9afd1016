import { NEGATED_OUTCOMES, OUTCOME_SCALES, PERSON_NOUNS, SEVERITY_WORDS, TITLES } from '../lexicon/index.js';
import type { Statement, TextSpan } from '../model/index.js';
import { headAfter, isDoubtful, isPassive } from './deed-verbs.js';
import type { SentenceContext } from './sentence-context.js';

const LINKING = /^(?:was|is|been|be|being|were|emerged|escaped|remained|left|survived|walked|came|got|found)$/i;
const DOUBT = /^(?:would|could|might|may|should|if|will|unless|whether|nearly|almost|to)$/i;
const NEGATION = /^(?:not|n't|never|neither|without)$/i;

/** A word that tells an outcome, and whether its subject does it ("resigned") or suffers it ("was dismissed"). */
interface OutcomeWord {
  scale: string;
  value: string;
  active: boolean;
}

let words: ReadonlyMap<string, OutcomeWord> | undefined;

function outcomeWords(): ReadonlyMap<string, OutcomeWord> {
  words ??= new Map<string, OutcomeWord>(
    Object.entries(OUTCOME_SCALES).flatMap(([scale, values]) =>
      Object.entries(values).flatMap(([value, { is = '', does = '' }]) => [
        ...is
          .split(' ')
          .filter(Boolean)
          .map((word) => [word, { scale, value, active: false }] as [string, OutcomeWord]),
        ...does
          .split(' ')
          .filter(Boolean)
          .map((word) => [word, { scale, value, active: true }] as [string, OutcomeWord]),
      ]),
    ),
  );
  return words;
}

/** How somebody came out of it: unharmed or injured, acquitted or convicted, resigned or dismissed. */
export function stateOutcomes(context: SentenceContext): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const outcome = outcomeAt(context, i);
    if (!outcome) continue;
    const done = outcome.active ? undefined : doneTo(context, i);
    if (done !== undefined) {
      found.push({ ...done, topic: outcome.scale, value: outcome.value, label: outcome.said });
      continue;
    }
    const verb = outcome.active ? i : (linkBefore(context, i) ?? apposed(context, i));
    if (verb === undefined) continue;
    const between = tokens.slice(Math.max(firstToken, verb - 3), i).map(({ text }) => text);
    if (between.some((word) => DOUBT.test(word))) continue;
    const negated = between.some((word) => NEGATION.test(word));
    const value = negated ? NEGATED_OUTCOMES[outcome.value] : outcome.value;
    const subject = references.subjectToken(verb, sentence);
    const name =
      value === undefined || subject === undefined ? undefined : references.resolve(subject, sentence, 'person');
    if (value === undefined || subject === undefined) continue;
    // "The chief inspector resigned": whoever he is, he is the one of whom others tell that here.
    const office = name || !ONCE.test(outcome.scale) ? undefined : officeAt(context, subject);
    if (!name && !office) continue;
    const severity = SEVERITY_WORDS.has(tokens[i - 1]!.lower) && !negated ? i - 1 : i;
    const said = tokens.slice(severity, i + 1).map(({ lower }) => lower);
    found.push({
      start: tokens[Math.min(subject, severity)]!.start,
      end: tokens[i]!.end,
      sentence,
      aspect: 'outcome',
      topic: outcome.scale,
      subject: name?.name,
      patient: office,
      value,
      label: negated ? value : outcome.scale !== 'condition' ? outcome.said : severity === i ? value : said.join(' '),
    });
  }
  return found;
}

function outcomeAt(context: SentenceContext, i: number): (OutcomeWord & { said: string }) | undefined {
  const { tokens } = context.reading;
  const word = tokens[i]!.lower;
  // "gave himself up", "turned herself in"
  const next = tokens[i + 1]?.lower;
  if ((next === 'himself' || next === 'herself') && (word === 'gave' || word === 'turned')) {
    return { scale: 'custody', value: 'surrendered', active: true, said: 'surrendered' };
  }
  if (word === 'stepped' && tokens[i + 1]?.text === 'down')
    return { scale: 'departure', value: 'resigned', active: true, said: 'stepped down' };
  // "handed in his resignation", "left the firm at his own request"
  if (
    /^(?:handed|tendered|submitted)$/.test(word) &&
    tokens.slice(i + 1, i + 5).some((it) => it.lower === 'resignation')
  )
    return { scale: 'departure', value: 'resigned', active: true, said: 'resigned' };
  if (word === 'left' && OWN_WILL.test(wordsAfter(context, i, 10)))
    return { scale: 'departure', value: 'resigned', active: true, said: 'left of their own accord' };
  const found = outcomeWords().get(word);
  return found && { ...found, said: word };
}

/** Outcomes that an event has of one person. */
const ONCE = /^(?:departure|custody|verdict)$/;

/** "the minister", "the chief inspector": the noun by which somebody is called who isn't named. */
function officeAt({ reading: { tokens } }: SentenceContext, token: number): string | undefined {
  const word = tokens[token]!.lower;
  if (!TITLES.has(word) && !PERSON_NOUNS.has(word)) return undefined;
  const isThe = tokens.slice(Math.max(0, token - 3), token).some(({ lower }) => lower === 'the');
  return isThe ? word : undefined;
}

const OWN_WILL = /\b(?:at (?:his|her|their) own request|of (?:his|her|their) own (?:accord|free will)|voluntarily)\b/;

const wordsAfter = ({ reading, sentence }: SentenceContext, i: number, count: number): string =>
  reading.tokens
    .slice(i + 1, Math.min(i + 1 + count, reading.sentences[sentence]!.endToken))
    .map(({ lower }) => lower)
    .join(' ');

/** "The premier dismissed him by letter": an active verb that befalls the person behind it. */
function doneTo(
  context: SentenceContext,
  i: number,
): Pick<Statement, 'start' | 'end' | 'sentence' | 'aspect' | 'subject'> | undefined {
  const { reading, references, sentence } = context;
  const { tokens, quotes } = reading;
  if (!ACTIVE.test(tokens[i]!.lower) || tokens[i]!.pos !== 'VERB' || isQuoted(tokens[i]!.start, quotes))
    return undefined;
  if (isPassive(context, i) || isDoubtful(context, i)) return undefined;
  const isPronoun =
    /^(?:him|her)$/.test(tokens[i + 1]?.lower ?? '') && !/^(?:NOUN|ADJ)$/.test(tokens[i + 2]?.pos ?? '');
  // "fired his cabinet"
  if (!isPronoun && tokens[i + 1]?.pos === 'PRON') return undefined;
  const head = isPronoun ? i + 1 : headAfter(context, i + 1);
  const subject = references.subjectToken(i, sentence);
  const name = isPronoun
    ? references.objectOf(i + 1, subject, sentence)
    : head === undefined
      ? undefined
      : references.resolve(head, sentence, 'person');
  if (!name || (!isPronoun && references.nameAt(head!)?.kind !== 'person')) return undefined;
  return { start: tokens[i]!.start, end: tokens[head!]!.end, sentence, aspect: 'outcome', subject: name.name };
}

/** Whether a place is inside one of the quotations, which stand in the order of the text. */
function isQuoted(place: number, quotes: readonly TextSpan[]): boolean {
  let low = 0;
  for (let high = quotes.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low < quotes.length && quotes[low]!.start <= place;
}

const ACTIVE = /^(?:dismissed|sacked|fired|ousted|acquitted|cleared|convicted)$/;

/** "Varga, sacked in October, ran again"; "he was: sacked by the president" */
function apposed({ reading: { tokens }, references }: SentenceContext, i: number): number | undefined {
  if (!/^(?:by|in|on|over|after|from|last|for)$/.test(tokens[i + 1]?.lower ?? '')) return undefined;
  const mark = tokens[i - 1]?.text;
  if (mark === ':' && LINKING.test(tokens[i - 2]?.text ?? '')) return i - 2;
  return mark === ',' && references.nameAt(i - 2)?.kind === 'person' ? i - 1 : undefined;
}

/** The verb that says an outcome of its subject: "was slightly injured", "escaped the attempt unharmed". */
function linkBefore({ reading, sentence }: SentenceContext, i: number): number | undefined {
  const { tokens, sentences } = reading;
  const reach = /^un/i.test(tokens[i]!.text) ? 10 : 4;
  for (let at = i - 1; at >= Math.max(sentences[sentence]!.firstToken, i - reach); at--) {
    const { text, pos } = tokens[at]!;
    if (LINKING.test(text)) return at;
    if (reach === 4 && pos !== 'ADV' && !NEGATION.test(text)) return undefined;
    if (/^[,;:]$/.test(text)) return undefined;
  }
  return undefined;
}
