import { GRAVELY, LIGHTLY, NEGATED_OUTCOMES, PERSON_NOUNS, SEVERITY_WORDS, TITLES } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import { isQuoted, type Token } from '../../text/index.js';
import { headAfter, isDoubtful, isPassive } from '../deeds/deed-verbs.js';
import { apposedTo } from '../references/patient-at.js';
import type { PlacedName } from '../references/placed-names.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { isOfThings, mayTellOutcome, type OutcomeWord, outcomeAt } from './outcome-words.js';

const LINKING = /^(?:was|is|been|be|being|were|emerged|escaped|remained|left|survived|walked|came|got|found)$/i;
const DOUBT = /^(?:would|could|might|may|should|if|will|unless|whether|nearly|almost|to)$/i;
const NEGATION = /^(?:not|n't|never|neither|without)$/i;

/** How somebody came out of it: unharmed or injured, acquitted or convicted, resigned or dismissed. */
export function stateOutcomes(context: SentenceContext): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const outcome = mayTellOutcome(tokens[i]!.word) && outcomeAt(context, i);
    if (!outcome) continue;
    const done = outcome.active ? undefined : doneTo(context, i);
    if (done !== undefined) {
      found.push({ ...done, topic: outcome.scale, value: outcome.value, label: outcome.said });
      continue;
    }
    const verb = outcome.active ? (outcome.verb ?? i) : (linkBefore(context, i) ?? apposed(context, i));
    if (verb === undefined) continue;
    const between = tokens.slice(Math.max(firstToken, verb - 3), i).map(({ text }) => text);
    if (between.some((word) => DOUBT.test(word) && word !== 'May')) continue;
    const negated = between.some((word) => NEGATION.test(word));
    const value = negated ? NEGATED_OUTCOMES[outcome.value] : outcome.value;
    const subject = references.subjectToken(verb, sentence);
    const name =
      value === undefined || subject === undefined ? undefined : references.resolve(subject, sentence, 'person');
    if (value === undefined || subject === undefined || isOfThings(context, i)) continue;
    // "The chief inspector resigned": whoever he is, he is the one of whom others tell that here.
    const office = name || !ONCE.test(outcome.scale) ? undefined : officeAt(context, subject);
    if (!name && !office) continue;
    const severity = SEVERITY_WORDS.has(tokens[i - 1]!.lower) && !negated ? i - 1 : i;
    found.push({
      start: tokens[Math.min(subject, severity)]!.start,
      end: tokens[i]!.end,
      sentence,
      aspect: 'outcome',
      topic: outcome.scale,
      subject: name?.name,
      patient: office,
      value: value === 'injured' ? severityOf(tokens[severity]!.lower) : value,
      current: negated && between.some((word) => /^(?:has|have)$/i.test(word)) ? true : undefined,
      label: labelOf(context, outcome, value, severity, i, between),
    });
  }
  return found;
}

const severityOf = (word: string): string =>
  LIGHTLY.has(word) ? 'lightly injured' : GRAVELY.has(word) ? 'gravely injured' : 'injured';

/** "never charged", "slightly injured", "resigned": as it is said, where that is not a matter of degree. */
function labelOf(
  { reading: { tokens } }: SentenceContext,
  { scale, said, value: told }: OutcomeWord & { said: string },
  value: string,
  first: number,
  last: number,
  before: readonly string[],
): string {
  if (value !== told) return scale === 'condition' || scale === 'verdict' ? value : `${negationIn(before)} ${said}`;
  if (scale !== 'condition' || value === 'gravely injured') return said;
  return first === last ? value : wordsOf(tokens, first, last);
}

const negationIn = (words: readonly string[]): string =>
  words.some((word) => /^never$/i.test(word)) ? 'never' : 'not';

const wordsOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** Outcomes that an event has of one person. */
const ONCE = /^(?:departure|custody|verdict)$/;

/** "the minister", "the chief inspector": the noun by which somebody is called who isn't named. */
function officeAt({ reading: { tokens } }: SentenceContext, token: number): string | undefined {
  const word = tokens[token]!.lower;
  if (!TITLES.has(word) && !PERSON_NOUNS.has(word)) return undefined;
  const isThe = tokens.slice(Math.max(0, token - 3), token).some(({ lower }) => lower === 'the');
  return isThe ? word : undefined;
}

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
  const name = isPronoun ? references.objectOf(i + 1, subject, sentence) : personAt(context, head);
  if (!name) return undefined;
  return { start: tokens[i]!.start, end: tokens[head!]!.end, sentence, aspect: 'outcome', subject: name.name };
}

/** The person named at a token, or between commas behind it. */
function personAt(context: SentenceContext, token: number | undefined): PlacedName | undefined {
  if (token === undefined) return undefined;
  const name = context.references.nameAt(token);
  return name?.kind === 'person' ? name : apposedTo(context, token);
}

const ACTIVE =
  /^(?:dismissed|sacked|fired|ousted|pushed|forced|thrown|kicked|voted|acquitted|cleared|convicted|arrested|detained|captured|apprehended|charged|indicted)$/;

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
