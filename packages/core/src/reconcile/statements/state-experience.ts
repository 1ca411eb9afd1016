import type { Statement } from '../../model/index.js';
import { isQuoted, type Word } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Whether a word may be the number of a pilot's hours. */
export const mayCountHours = ({ text }: Word): boolean => /^\d{1,3}(?:,\d{3})?$/.test(text);
const BEHIND =
  /^(?:of (?:flying |flight )?(?:experience|flying)|behind (?:him|her|them)|in the (?:air|cockpit)|at the controls)\b/;

/** How many hours a pilot had flown: "Varga, 54, had 11,200 flying hours", "9,800 hours of experience". */
export function stateExperience(context: SentenceContext): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences, quotes } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken + 1; i + 1 < endToken; i++) {
    if (!mayCountHours(tokens[i]!.word)) continue;
    const isFlown = /^(?:flying|flight)$/.test(tokens[i + 1]!.lower);
    const hours = isFlown ? i + 2 : i + 1;
    if (tokens[hours]?.lower !== 'hours' || isQuoted(tokens[i]!.start, quotes)) continue;
    const after = tokens
      .slice(hours + 1, Math.min(endToken, hours + 5))
      .map(({ lower }) => lower)
      .join(' ');
    const value = Number(tokens[i]!.text.replace(',', ''));
    // "the captain, Ana Ruiz, who had 8,100 hours, and her co-pilot"
    const has = [i - 1, i - 2, i - 3].find((at) => /^(?:had|has|flown|logged)$/.test(tokens[at]?.lower ?? ''));
    const subject = has === undefined ? undefined : references.subjectToken(has, sentence);
    const person =
      (subject === undefined ? undefined : references.resolve(subject, sentence, 'person')) ??
      references.personIn(sentence);
    if (value < LEAST || (!isFlown && !BEHIND.test(after)) || !person) continue;
    found.push({
      start: tokens[i]!.start,
      end: tokens[hours]!.end,
      sentence,
      aspect: 'figure',
      topic: 'flying hours',
      subject: person.name,
      value: tokens[i]!.text,
      label: `${tokens[i]!.text} hours`,
      min: value * (1 - SLACK),
      max: value * (1 + SLACK),
    });
  }
  return found;
}

/** Who has flown fewer is no pilot. */
const LEAST = 100;
const SLACK = 0.02;
