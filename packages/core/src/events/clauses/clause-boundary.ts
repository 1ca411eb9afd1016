import { DAY_PART_WORDS, MONTH_WORDS, WEEKDAY_WORDS, wordList } from '../../lexicon/index.js';
import type { Token } from '../../text/index.js';

const SUBORDINATORS = wordList(
  'after before when while as because since until till although though which who whom whose where that if whether whereas once despite',
);
/** Subordinators that may stand before a mere noun too. */
const PREPOSITIONS = wordList('after before as since until till');
/** Words that join clauses of one rank. */
export const COORDINATORS = wordList('and but or so yet nor');
const NOMINAL = /^(?:NOUN|PROPN)$/;
const HARD = wordList('; : — – --');

/** Whether a word opens a clause that hangs on another. */
export const isSubordinate = (tokens: readonly Token[], at: number): boolean => SUBORDINATORS.has(tokens[at]!.lower);

/** "said on Monday it will cut jobs": the day right behind the verb is that of the saying. */
export function behindDay(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && /^(?:on|in|at|late|early|last|this|earlier|the)$/.test(tokens[i]!.lower)) i++;
  if (!DAY_WORD.test(tokens[i]!.lower)) return from;
  while (i < to && (DAY_WORD.test(tokens[i]!.lower) || /^(?:\d{1,4}|,)$/.test(tokens[i]!.text))) i++;
  return i < to && !/^(?:NOUN|ADJ)$/.test(tokens[i]!.pos) ? i : from;
}

const DAY_WORD = new RegExp(
  `^(?:${[...WEEKDAY_WORDS.flat(), ...MONTH_WORDS.flat(), 'yesterday', 'today', 'tonight', 'month', 'week', ...Object.keys(DAY_PART_WORDS)].join('|')})$`,
);

/** A pronoun that is a subject, "it" and "you" among them. */
export const isPronoun = (token: Token | undefined): boolean =>
  /^(?:he|she|it|they|we|i|you)$/.test(token?.lower ?? '');

/** Where, between two verbs, the second one's clause begins. */
export function boundary(tokens: readonly Token[], from: number, to: number, saying: boolean): number {
  let comma = -1;
  for (let i = to - 1; i >= from; i--) {
    const { text, lower, pos } = tokens[i]!;
    if (HARD.has(text)) return i + 1;
    // "told reporters that troops had come": taken for "that troop" by the tagger.
    if (saying && lower === 'that' && pos === 'DET') return i;
    // "succeeded him as mayor, landed": no verb stands between the word and the comma, so it opens no clause.
    if (comma >= 0 && PREPOSITIONS.has(lower)) continue;
    // "minutes after the strike he tweeted": the noun is the preposition's, the pronoun the verb's.
    if (PREPOSITIONS.has(lower) && isPronoun(tokens[to - 1]!) && NOMINAL.test(tokens[to - 2]!.pos) && i + 1 < to - 1)
      continue;
    if (
      SUBORDINATORS.has(lower) &&
      (pos !== 'DET' || lower === 'whose') &&
      pos !== 'NOUN' &&
      !(lower === 'as' && i === from)
    ) {
      // "in which", "during which"
      return i > from && tokens[i - 1]!.pos === 'ADP' && /^wh/.test(lower) ? i - 1 : i;
    }
    if (COORDINATORS.has(lower)) {
      if (comma < 0 || isFrontedPhrase(tokens, i + 1, comma)) return i;
      return comma + 1;
    }
    if (text === ',') {
      if (comma >= 0 && !isFrontedPhrase(tokens, i + 1, comma)) return comma + 1;
      comma = i;
    }
  }
  return comma >= 0 ? comma + 1 : to;
}

/** "in November 2011," or "a year later,": what may stand before a clause's subject. */
function isFrontedPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 6) return false;
  const { pos, text } = tokens[from]!;
  return pos === 'ADP' || pos === 'ADV' || /^(?:last|next|this|that|a|two|three)$/i.test(text);
}
