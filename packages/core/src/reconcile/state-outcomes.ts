import { NEGATED_OUTCOMES, OUTCOME_SCALES, SEVERITY_WORDS } from '../lexicon/index.js';
import type { Statement } from '../model/index.js';
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
    const verb = outcome.active ? i : (linkBefore(context, i) ?? apposed(context, i));
    if (verb === undefined) continue;
    const between = tokens.slice(Math.max(firstToken, verb - 3), i).map(({ text }) => text);
    if (between.some((word) => DOUBT.test(word))) continue;
    const negated = between.some((word) => NEGATION.test(word));
    const value = negated ? NEGATED_OUTCOMES[outcome.value] : outcome.value;
    const subject = references.subjectToken(verb, sentence);
    const name =
      value === undefined || subject === undefined ? undefined : references.resolve(subject, sentence, 'person');
    if (value === undefined || subject === undefined || !name) continue;
    const severity = SEVERITY_WORDS.has(tokens[i - 1]!.lower) && !negated ? i - 1 : i;
    const said = tokens.slice(severity, i + 1).map(({ lower }) => lower);
    found.push({
      start: tokens[Math.min(subject, severity)]!.start,
      end: tokens[i]!.end,
      sentence,
      aspect: 'outcome',
      topic: outcome.scale,
      subject: name.name,
      value,
      label: negated ? value : outcome.scale !== 'condition' ? outcome.said : severity === i ? value : said.join(' '),
    });
  }
  return found;
}

function outcomeAt({ reading }: SentenceContext, i: number): (OutcomeWord & { said: string }) | undefined {
  const { tokens } = reading;
  const word = tokens[i]!.lower;
  // "gave himself up", "turned herself in"
  const next = tokens[i + 1]?.lower;
  if ((next === 'himself' || next === 'herself') && (word === 'gave' || word === 'turned')) {
    return { scale: 'custody', value: 'surrendered', active: true, said: 'surrendered' };
  }
  if (word === 'stepped' && tokens[i + 1]?.text === 'down')
    return { scale: 'departure', value: 'resigned', active: true, said: 'stepped down' };
  const found = outcomeWords().get(word);
  return found && { ...found, said: word };
}

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
