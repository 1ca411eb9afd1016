import { daysBetween } from '../../calendar/index.js';
import type { SentenceReading, TextReading, Token } from '../../text/index.js';
import { BACKGROUND_DAYS } from '../drafts/another-time.js';
import type { Draft } from '../drafts/draft.js';
import type { Story } from './tell-story.js';

/** A text of so many sentences without a break has lost its paragraphs. */
const LONGEST_PARAGRAPH = 12;
/** How many sentences are taken for a paragraph where the text shows none. */
const UNBROKEN = 2;

/** What a paragraph that has gone back in time has dated by words of its own: the sentences behind it stay there. */
export function backgroundOf(
  draft: Draft,
  before: readonly Draft[],
  story: Story,
  reading: TextReading,
): Draft | undefined {
  const told = before.findLast(
    ({ sentence, date, expression, main, status }) =>
      date !== undefined &&
      expression !== undefined &&
      main &&
      status !== 'planned' &&
      inParagraph(reading.sentences, sentence, draft.sentence) &&
      daysBetween(date.end, story.date.start) > BACKGROUND_DAYS,
  );
  return told && mayGoOn(draft, told, story, reading) ? told : undefined;
}

/** Whether two sentences stand in one paragraph: where a text has lost its breaks, no further apart than a short one is long. */
export function inParagraph(sentences: readonly SentenceReading[], from: number, to: number): boolean {
  const { paragraph } = sentences[to]!;
  if (sentences[from]!.paragraph !== paragraph) return false;
  if (to - from <= UNBROKEN) return true;
  let first = to;
  while (first > 0 && to - first < LONGEST_PARAGRAPH && sentences[first - 1]!.paragraph === paragraph) first--;
  return sentences[first + LONGEST_PARAGRAPH]?.paragraph !== paragraph;
}

/** Words that tell of the time of writing. */
const NOW = /^(?:now|today|tonight|recently|lately|currently|nowadays|recent|current)$/;

/**
 * Whether a clause may go on with what was told of long before the story. "The vote of 1996 was a close one. He has ruled since": what
 * is or has been is of the day of writing, and so is what a word puts there.
 */
export function mayGoOn(
  draft: Draft,
  told: Draft,
  story: Story | undefined,
  { tokens, sentences }: TextReading,
): boolean {
  if (!story || !told.date || daysBetween(told.date.end, story.date.start) <= BACKGROUND_DAYS) return true;
  if (!/^(?:past|pluperfect|bare)$/.test(draft.tense)) return false;
  const { firstToken, endToken } = sentences[draft.sentence]!;
  // "Protests have swept the region, where two rulers fled", "has infected 400 and killed 200"
  const isPerfect = (i: number) => /^(?:ha(?:s|ve)|['’]ve)$/.test(tokens[i]!.lower) && hasParticiple(tokens, i);
  for (let i = firstToken; i < draft.headToken; i++) if (isPerfect(i)) return false;
  return !tokens.slice(firstToken, endToken).some(({ lower }) => NOW.test(lower));
}

/** "have | not | swept" */
const hasParticiple = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1;
  while (tokens[next]?.pos === 'ADV' || tokens[next]?.lower === 'not') next++;
  const { pos = '', lower = '' } = tokens[next] ?? {};
  return pos === 'VERB' || lower === 'been' || (pos === 'ADJ' && /ed$/.test(lower));
};
