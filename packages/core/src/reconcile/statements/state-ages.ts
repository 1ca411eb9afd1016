import type { Statement } from '../../model/index.js';
import { isQuoted, type Word } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** Ages that a paper gives somebody. */
const YOUNGEST = 3;
const OLDEST = 110;

/** Whether a word may tell an age: no other sentence is read for one. So with all that a reader needs. */
export const mayBeAge = ({ text }: Word): boolean => /^\d{1,3}$/.test(text);

/** How old somebody is: "Varga, 67, was", "the 67-year-old banker", "Varga was 67." */
export function stateAges(context: SentenceContext): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken + 1; i < endToken; i++) {
    if (!mayBeAge(tokens[i]!.word)) continue;
    const { text, start, end } = tokens[i]!;
    const age = Number(text);
    if (age < YOUNGEST || age > OLDEST) continue;
    if (isQuoted(start, reading.quotes)) continue;
    const person = asideOf(context, i) ?? agedAt(context, i) ?? yearOldAt(context, i) ?? saidToBe(context, i);
    if (person === undefined || references.isShared(person)) continue;
    found.push({
      start,
      end,
      sentence,
      aspect: 'figure',
      topic: 'age',
      subject: person,
      value: text,
      label: text,
      min: age,
      max: age,
    });
  }
  return found;
}

/** "Varga, 67, was arrested", "Varga (67)", "Varga, aged 67," */
function asideOf({ reading: { tokens }, references }: SentenceContext, i: number): number | undefined {
  const from = tokens[i - 1]!.lower === 'aged' ? i - 1 : i;
  const [open, close] = [tokens[from - 1]?.text ?? '', tokens[i + 1]?.text ?? ''];
  if (!(open === ',' && /^[,.]$/.test(close)) && !(open === '(' && close === ')')) return undefined;
  const name = references.nameAt(from - 2);
  return name?.kind === 'person' ? name.name : undefined;
}

/** "Varga, a teacher, died at home on 3 May, aged 67." */
function agedAt(context: SentenceContext, i: number): number | undefined {
  const { reading, references, sentence } = context;
  const { tokens } = reading;
  if (tokens[i - 1]!.lower !== 'aged' || tokens[i - 2]?.text !== ',' || !/^[.,;]$/.test(tokens[i + 1]?.text ?? '.'))
    return undefined;
  const { verb } = context.clauseAt(i - 3);
  const subject = verb === undefined ? undefined : references.subjectToken(verb, sentence);
  return subject === undefined ? undefined : references.resolve(subject, sentence, 'person')?.name;
}

/** "the 67-year-old's condition", "Varga, a 67-year-old banker,", "67-year-old Ana Varga" */
function yearOldAt(context: SentenceContext, i: number): number | undefined {
  const { reading, references, sentence } = context;
  const { tokens } = reading;
  if (![1, 2, 3, 4].every((step) => tokens[i + step]?.lower === ['-', 'year', '-', 'old'][step - 1])) return undefined;
  const before = tokens[i - 1]!.lower;
  const isAside = /^an?$/.test(before) && tokens[i - 2]?.text === ',';
  const named = isAside ? references.nameAt(i - 3) : undefined;
  if (named) return named.kind === 'person' ? named.name : undefined;
  let at = i + 5;
  while (at < i + 9 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '') && !references.nameAt(at)) at++;
  const behind = references.nameAt(at);
  if (behind) return behind.kind === 'person' ? behind.name : undefined;
  // "the 67-year-old" is whoever the passage is about, but nobody whom its sentence names for something else.
  const isPassage =
    before === 'the' && at === i + 5 && !references.namesIn(sentence).some(({ kind }) => kind === 'person');
  return isPassage ? references.onlyPersonBefore(sentence)?.name : undefined;
}

/** "Varga is 71.", "Varga, who was 34 and", and a pronoun behind a sentence that names nobody else. */
function saidToBe({ reading, references, sentence }: SentenceContext, i: number): number | undefined {
  const { tokens } = reading;
  const next = tokens[i + 1]?.lower ?? '.';
  const isAlone = /^(?:[.,;]|and|when|years?)$/.test(next) && (!/^year/.test(next) || tokens[i + 2]?.lower === 'old');
  if (!isAlone || !/^(?:is|was|['’]s)$/.test(tokens[i - 1]!.lower)) return undefined;
  const subject = references.subjectToken(i - 1, sentence);
  if (subject === undefined) return undefined;
  // "Ana Varga taught in Velmont. She was 43."
  const isPronoun = /^(?:he|she)$/.test(tokens[subject]!.lower) && subject === reading.sentences[sentence]!.firstToken;
  const name = isPronoun ? references.onlyPersonOf(sentence - 1) : references.nameAt(subject);
  return name?.kind === 'person' ? name.name : undefined;
}
