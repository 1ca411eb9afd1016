import { firstFrom, type SentenceReading, type TextReading, type Token } from '../../text/index.js';

const NOUN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const JOINTS = new Set(['of', 'on', 'against', 'in', 'at', 'by', 'with', '-', '’s', "'s"]);
/** Longest words of an event, in tokens. */
const LONGEST = 14;

/** The noun phrase, or the clause, that stands at an offset; null where neither does, or where it is a date itself. */
export function eventWords(
  { tokens, text }: TextReading,
  sentence: SentenceReading,
  from: number,
  limit: number,
  opens: boolean,
): { start: number; end: number; anaphoric: boolean } | null {
  const first = firstFrom(tokens, from, sentence.firstToken, sentence.endToken);
  if (first >= sentence.endToken || tokens[first]!.start !== from || !NOUN_PHRASE.has(tokens[first]!.pos)) return null;
  const anaphoric = isAnaphoric(tokens, first);
  if (anaphoric) return { start: from, end: tokens[first]!.end, anaphoric };
  let end = first;
  while (end < sentence.endToken && end - first < LONGEST && belongs(tokens, end, first)) end++;
  // "the minister who a week after the recall went on the radio": the verb is that of the relative pronoun.
  const within = /\b(?:who|which)\s[\w\s]{1,20}$/i.test(text.slice(Math.max(sentence.start, from - 40), from));
  if (!within && end < sentence.endToken && /^(?:VERB|AUX)$/.test(tokens[end]!.pos)) {
    const whole = clauseEnd(tokens, end, sentence.endToken);
    const alone = opens && (whole >= sentence.endToken || /^[.!]$/.test(tokens[whole]!.text));
    end = (alone && subjectBefore(tokens, end, first)) || whole;
  }
  while (end > first && /^(?:DET|ADP|CCONJ|PUNCT)$/.test(tokens[end - 1]!.pos)) end--;
  if (end === first || tokens[first]!.start >= limit) return null;
  while (end > first + 1 && tokens[end - 1]!.start >= limit) end--;
  while (end > first + 1 && /^(?:DET|ADP|CCONJ|PUNCT)$/.test(tokens[end - 1]!.pos)) end--;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, anaphoric };
}

/**
 * "On the Sunday after the flood prosecutors searched the house": a sentence has a clause of its own, so that the last noun before the
 * verb is its subject. The place where that begins; undefined where nothing would be left before it.
 */
function subjectBefore(tokens: readonly Token[], verb: number, first: number): number | undefined {
  let i = verb - 1;
  if (tokens[i]!.pos === 'PROPN') while (i > first && isOfName(tokens[i - 1]!)) i--;
  else if (tokens[i]!.pos !== 'NOUN') return undefined;
  while (i > first && /^(?:ADJ|NUM|DET)$/.test(tokens[i - 1]!.pos)) i--;
  return i > first && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos) ? i : undefined;
}

/** "President Jane Roe": a title is capitalised as the name is. */
const isOfName = ({ pos, text }: Token): boolean => pos === 'PROPN' || (pos === 'NOUN' && /^\p{Lu}/u.test(text));

const isJoint = (token: Token | undefined): boolean => token !== undefined && JOINTS.has(token.lower);

/**
 * A pronoun in the middle begins what follows: "after the clashes | he resigned". So does a determiner behind a noun: "before the crash |
 * a pilot wrote".
 */
const belongs = (tokens: readonly Token[], i: number, first: number): boolean =>
  isJoint(tokens[i]) ||
  (NOUN_PHRASE.has(tokens[i]!.pos) &&
    (tokens[i]!.pos !== 'PRON' || i === first || isJoint(tokens[i - 1])) &&
    !(tokens[i]!.pos === 'DET' && i > first && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos)));

function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end && i - from < LONGEST && !/^[,;:.“”"]$/.test(tokens[i]!.text) && !(i > from && opensMain(tokens, i)))
    i++;
  return i;
}

/** "after the deal closed | he told me": a pronoun that no conjunction binds begins the main clause. */
const opensMain = (tokens: readonly Token[], i: number): boolean =>
  /^(?:he|she|they|we|i|it)$/i.test(tokens[i]!.text) && /^(?:VERB|NOUN|PROPN|ADV|ADJ|NUM)$/.test(tokens[i - 1]!.pos);

/** "six weeks after that": the time last spoken of rather than an event. */
const isAnaphoric = (tokens: readonly Token[], i: number): boolean =>
  /^(?:that|this)$/i.test(tokens[i]!.text) && !/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? 'PUNCT');
