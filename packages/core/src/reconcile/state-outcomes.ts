import { NEGATED_OUTCOMES, OUTCOME_SCALES, SEVERITY_WORDS } from '../lexicon/index.js';
import type { Statement } from '../model/index.js';
import type { SentenceContext } from './sentence-context.js';

const LINKING = /^(?:was|is|been|be|being|were|emerged|escaped|remained|left|survived|walked|came|got|found)$/i;
const DOUBT = /^(?:would|could|might|may|should|if|will|unless|whether|nearly|almost)$/i;
const NEGATION = /^(?:not|n't|never|neither|without)$/i;

let scaleOf: Map<string, { scale: string; value: string }> | undefined;

function scales(): Map<string, { scale: string; value: string }> {
  scaleOf ??= new Map(
    Object.entries(OUTCOME_SCALES).flatMap(([scale, values]) =>
      Object.entries(values).flatMap(([value, words]) => [...words].map((word) => [word, { scale, value }] as const)),
    ),
  );
  return scaleOf;
}

/** How somebody came out of it: unharmed or injured, acquitted or convicted. */
export function stateOutcomes(context: SentenceContext): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const outcome = scales().get(tokens[i]!.text.toLowerCase());
    if (!outcome) continue;
    const link = linkBefore(context, i);
    if (link === undefined) continue;
    const between = tokens.slice(Math.max(firstToken, link - 3), i).map(({ text }) => text);
    if (between.some((word) => DOUBT.test(word))) continue;
    const negated = between.some((word) => NEGATION.test(word));
    const value = negated ? NEGATED_OUTCOMES[outcome.value] : outcome.value;
    const subject = references.subjectToken(link, sentence);
    if (value === undefined || subject === undefined) continue;
    const name = references.resolve(subject, sentence, 'person');
    if (!name) continue;
    const severity = SEVERITY_WORDS.has(tokens[i - 1]!.text.toLowerCase()) && !negated ? i - 1 : i;
    const label = negated
      ? value
      : tokens
          .slice(severity, i + 1)
          .map(({ text }) => text.toLowerCase())
          .join(' ');
    const start = tokens[Math.min(subject, severity)]!.start;
    found.push({
      start,
      end: tokens[i]!.end,
      sentence,
      aspect: 'outcome',
      topic: outcome.scale,
      subject: name.name,
      value,
      label,
    });
  }
  return found;
}

/** The verb that says an outcome of its subject: "was slightly injured", "escaped the attempt unharmed"; "died" does so itself. */
function linkBefore({ reading, sentence }: SentenceContext, i: number): number | undefined {
  const { tokens, sentences } = reading;
  const word = tokens[i]!.text.toLowerCase();
  if (word === 'died') return i;
  const reach = /^un/.test(word) ? 10 : 4;
  for (let at = i - 1; at >= Math.max(sentences[sentence]!.firstToken, i - reach); at--) {
    const { text, pos } = tokens[at]!;
    if (LINKING.test(text)) return at;
    if (reach === 4 && pos !== 'ADV' && !NEGATION.test(text)) return undefined;
    if (/^[,;:]$/.test(text)) return undefined;
  }
  return undefined;
}
