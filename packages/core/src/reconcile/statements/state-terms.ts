import type { Statement, TemporalExpression } from '../../model/index.js';
import { isPassive, objectAfter } from '../deeds/deed-verbs.js';
import { type Patient, patientAt } from '../references/patient-at.js';
import type { SentenceContext } from '../references/sentence-context.js';

const SENTENCING = /^(?:sentenced|jailed|imprisoned|convicted|sentence|prison|jail|bars|term)$/;
const GIVING = /^(?:given|handed|received|got|gets|faces)$/;
const COURT = /\b(?:court|judges?|guilty|convicted|sentenced|verdict|trial)\b/i;
/** How many words may part the term from its verb: "jailed the mill's former manager, Pavel Drozd, for". */
const REACH = 14;
const UNITS: Readonly<Record<string, readonly [months: number, name: string]>> = { Y: [12, 'year'], M: [1, 'month'] };

/** How long somebody was sent to prison for: "sentenced to eight years", "handed him a nine-year sentence". */
export function stateTerms(context: SentenceContext, expressions: readonly TemporalExpression[]): Statement[] {
  const { reading, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken, endToken, start, end } = sentences[sentence]!;
  return expressions.flatMap((expression) => {
    const length = /^P(\d{1,3})([YM])$/.exec(expression.value);
    if (expression.type !== 'DURATION' || !length) return [];
    let first = firstToken;
    while (first < endToken && tokens[first]!.end <= expression.start) first++;
    let last = first;
    while (last + 1 < endToken && tokens[last + 1]!.start < expression.end) last++;
    const words = (from: number, to: number) => tokens.slice(Math.max(firstToken, from), Math.min(endToken, to));
    const before = words(first - 7, first).map(({ lower }) => lower);
    const after = words(last + 1, last + 5).map(({ lower }) => lower);
    const isGiven =
      before.some((word) => GIVING.test(word)) && COURT.test(reading.text.slice(start, end) + around(context));
    const isSent = words(first - REACH, first).some(({ lower }) => /^(?:sentenced|jailed|imprisoned)$/.test(lower));
    if (!isSent && ![...before, ...after].some((word) => SENTENCING.test(word)) && !isGiven) return [];
    const person = convictOf(context, first);
    const [months, name] = UNITS[length[2]!]!;
    const count = Number(length[1]);
    const label = `${count} ${name}${count === 1 ? '' : 's'}`;
    return person === undefined
      ? []
      : [
          {
            start: expression.start,
            end: expression.end,
            sentence,
            aspect: 'figure' as const,
            topic: 'prison term',
            ...person,
            value: label,
            label,
            min: count * months,
            max: count * months,
          },
        ];
  });
}

/** The sentence before, where the court may be named. */
function around({ reading, sentence }: SentenceContext): string {
  const before = reading.sentences[sentence - 1];
  return before ? ` ${reading.text.slice(before.start, before.end)}` : '';
}

/** Whom it befalls: "handed him", "X was sentenced to". */
function convictOf(context: SentenceContext, figure: number): Patient | undefined {
  const { references, reading, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken } = sentences[sentence]!;
  for (let i = figure - 1; i >= Math.max(firstToken, figure - REACH); i--) {
    const { text, pos } = tokens[i]!;
    if (/^(?:him|her)$/i.test(text)) return patientAt(context, i);
    if (pos !== 'VERB') continue;
    const object =
      /^(?:sentenced|jailed|gave|handed|imprisoned)$/i.test(text) && !isPassive(context, i)
        ? objectAfter(context, i)
        : undefined;
    if (object?.subject !== undefined) return object;
    const subject = references.subjectToken(i, sentence);
    return subject === undefined ? undefined : patientAt(context, subject);
  }
  return undefined;
}
