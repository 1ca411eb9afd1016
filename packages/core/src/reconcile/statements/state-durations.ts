import type { Statement, TemporalExpression } from '../../model/index.js';
import { isQuoted } from '../../text/index.js';
import { isDoubtful, isPassive } from '../deeds/deed-verbs.js';
import { patientAt } from '../references/patient-at.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Hours in a unit of a TIMEX3 duration, and its name. */
const UNITS: Readonly<Record<string, readonly [hours: number, name: string]>> = {
  TM: [1 / 60, 'minute'],
  TH: [1, 'hour'],
  D: [24, 'day'],
  W: [24 * 7, 'week'],
  M: [24 * 30.4, 'month'],
};
/** A duration is good to half of its unit, a week to as much. */
const SLACK = 0.49;

/** How long something went on: "The blockade lasted nine days", "the search took eleven hours", "the feed stopped for nine hours". */
export function stateDurations(context: SentenceContext, expressions: readonly TemporalExpression[]): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences, quotes } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  return expressions.flatMap((expression): Statement[] => {
    const length = /^P(T?)(\d{1,3})([MHDW])$/.exec(expression.value);
    const unit = length ? UNITS[length[1]! + length[3]!] : undefined;
    if (expression.type !== 'DURATION' || !length || !unit || isQuoted(expression.start, quotes)) return [];
    let first = firstToken;
    while (first < endToken && tokens[first]!.end <= expression.start) first++;
    if (first === firstToken) return [];
    let verb = first - 1;
    while (verb > firstToken && /^(?:for|about|some|only|just|nearly|almost)$/.test(tokens[verb]!.lower)) verb--;
    const word = tokens[verb]!.lower;
    const isLength = /^(?:lasted|took)$/.test(word);
    // "the feed stopped for nine hours", "she was held for two days"
    const isState =
      tokens[verb + 1]!.lower === 'for' && tokens[verb]!.pos === 'VERB' && /(?:ed|ld|pt|ck|od)$/.test(word);
    if (!isLength && !isState) return [];
    // "took two weeks to answer"
    const next = tokens.find(({ start }) => start >= expression.end)?.lower ?? '';
    const subject = references.subjectToken(verb, sentence);
    const patient = subject === undefined || next === 'to' ? undefined : patientAt(context, subject);
    if (!patient || (isLength && patient.patient === undefined) || (isState && isDoubtful(context, verb))) return [];
    const [hours, name] = unit;
    const count = Number(length[2]);
    const label = `${count} ${name}${count === 1 ? '' : 's'}`;
    const span = { start: expression.start, end: expression.end, sentence };
    const [min, max] = [(count - SLACK) * hours, (count + SLACK) * hours];
    const topic = isLength ? 'duration' : `how long * ${isPassive(context, verb) ? 'was ' : ''}${word}`;
    return [{ ...span, aspect: 'figure', topic, ...patient, value: label, label, min, max }];
  });
}
