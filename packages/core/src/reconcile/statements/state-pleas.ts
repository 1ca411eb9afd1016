import type { Statement } from '../../model/index.js';
import { isQuoted, type Word } from '../../text/index.js';
import { isDoubtful } from '../deeds/deed-verbs.js';
import { patientAt } from '../references/patient-at.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Whether a word may tell how somebody pleaded. */
export const isOfPlea = ({ lower }: Word): boolean => /^(?:plea|pleaded|pled)$/.test(lower);

/** How somebody pleaded: "pleaded not guilty", "entered a plea of guilty". One who pleaded either way, on different counts, is left out. */
export function statePleas(context: SentenceContext): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences, quotes } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i + 1 < endToken; i++) {
    if (!isOfPlea(tokens[i]!.word)) continue;
    const isVerb = tokens[i]!.lower !== 'plea';
    if (!isVerb && tokens[i + 1]!.lower !== 'of') continue;
    const from = isVerb ? i + 1 : i + 2;
    const isNot = tokens[from]?.lower === 'not';
    const guilty = isNot ? from + 1 : from;
    const verb = isVerb ? i : enteredBefore(context, i);
    if (tokens[guilty]?.lower !== 'guilty' || verb === undefined || isQuoted(tokens[i]!.start, quotes)) continue;
    const subject = references.subjectToken(verb, sentence);
    const patient = subject === undefined || isDoubtful(context, verb) ? undefined : patientAt(context, subject);
    if (!patient) continue;
    const value = isNot ? 'not guilty' : 'guilty';
    const span = { start: tokens[i]!.start, end: tokens[guilty]!.end, sentence };
    found.push({ ...span, ...patient, aspect: 'outcome', topic: 'plea', value, label: value });
  }
  return new Set(found.map(({ value }) => value)).size > 1 ? [] : found;
}

const enteredBefore = ({ reading: { tokens } }: SentenceContext, noun: number): number | undefined =>
  [noun - 2, noun - 3].find((at) => /^(?:entered|made|gave)$/.test(tokens[at]?.lower ?? ''));
