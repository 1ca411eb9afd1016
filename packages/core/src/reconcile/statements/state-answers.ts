import { type AnswerPhrase, QUESTIONS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import { ofWord, type TextReading } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

interface Answer {
  topic: string;
  value: string;
  phrase: AnswerPhrase;
}

const ANSWERS: readonly Answer[] = Object.entries(QUESTIONS).flatMap(([topic, { answers }]) =>
  Object.entries(answers).map(([value, phrase]) => ({ topic, value, phrase })),
);

const byWord = new Map<string, Answer[]>();
for (const answer of ANSWERS)
  for (const word of answer.phrase.words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), answer]);

const answersOf = ofWord(({ lower }) => byWord.get(lower) ?? null);

/** Whether a word may answer a question of the field: nearly all answer none. */
export const mayAnswer = ofWord(({ lower }) => byWord.has(lower));

/** What is said of an answer before it that makes it none: up to a colon, and small words up to a comma. */
const REJECTED =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|rul(?:e[sd]?|ing) out|dismiss(?:es|ed)?|whether|unclear|unknown)\b[^:;]*$/i;
const DOUBTED =
  /(?:\b(?:not?|never|neither|nor|without|if|may|might|could|would|perhaps|possibly|feared|suspected)\b|n['’]t\b)[^,:;]*$/i;
const DOUBT_AFTER = /^[^.;]{0,40}\b(?:ruled out|(?:was|were|been) (?:denied|rejected|excluded)|do(?:es)? not)\b/i;
/** "shelling nearly every night" is no one thing. */
const OFTEN = /\b(?:every|daily|nightly|repeatedly|often|usually|sometimes|never)\b/i;
/** What somebody else is told to say is his answer, where the article has none of its own. */
const HANDED_ON =
  /\b(?:sa(?:id|ys?)|sp(?:oke|eaks?) of|according to|claim(?:s|ed)?|report(?:s|ed)?|blam(?:es?|ed)|told|accus(?:es?|ed)|insist(?:s|ed)?)\b/i;
/** How much text before an answer tells whether it is doubted. */
const BEFORE = 120;

/**
 * What a sentence answers to what is asked of a mishap or an attack: what the fire was put down to, what the bomb was set off by. It
 * or its neighbours in the paragraph have to speak of such a thing; denials and doubts answer nothing.
 */
export function stateAnswers({ reading, sentence }: SentenceContext): Statement[] {
  const { tokens, sentences } = reading;
  const { firstToken, endToken, start, end } = sentences[sentence]!;
  const asked = new Set<Answer>();
  for (let i = firstToken; i < endToken; i++) for (const answer of answersOf(tokens[i]!.word) ?? []) asked.add(answer);
  const own = textOf(reading, start, end);
  if (OFTEN.test(own)) return [];
  const around = aroundOf(reading, sentence);
  const found: Statement[] = [];
  for (const { topic, value, phrase } of asked) {
    const match = phrase.says.exec(own);
    if (!match || !QUESTIONS[topic]!.matter.test(around)) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const before = own.slice(Math.max(0, from - BEFORE), from);
    if (REJECTED.test(before) || DOUBTED.test(before) || DOUBT_AFTER.test(own.slice(to))) continue;
    found.push({
      start: start + from,
      end: start + to,
      sentence,
      aspect: 'answer',
      topic,
      value,
      label: reading.text.slice(start + from, start + to).replace(/\s+/g, ' '),
      claimed: HANDED_ON.test(own) ? true : undefined,
    });
  }
  return found;
}

/** A space for each other white space, at the same offsets. */
const textOf = ({ text }: TextReading, start: number, end: number): string =>
  text.slice(start, end).replace(/\s/g, ' ');

/** A sentence with its neighbours in the paragraph. */
function aroundOf(reading: TextReading, sentence: number): string {
  const { sentences } = reading;
  const { paragraph } = sentences[sentence]!;
  const near = sentences
    .slice(Math.max(0, sentence - 1), sentence + 2)
    .filter((it) => it.paragraph === paragraph && it.role !== 'boilerplate');
  return textOf(reading, near[0]!.start, near.at(-1)!.end);
}
