import type { Statement, TextSpan } from '../../model/index.js';
import { type Figure, findFigures } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { isOfIllness } from './fate-phrases.js';
import { fateNamed } from './fate-words.js';
import { placeFigure } from './place-figure.js';
import { stateMoney, stateShare } from './state-amounts.js';
import { stateAttackers } from './state-attackers.js';
import { stateFate } from './state-fates.js';
import { stateMeasure } from './state-measures.js';
import { stateOwned } from './state-owned.js';
import { stateThing } from './state-thing.js';

/** A figure may lean on one of so many that were told just before. */
const REMEMBERED = 40;

/** The figures of a sentence that say how many there were of something: seats for a party, people killed, drones. */
export function stateFigures(
  context: SentenceContext,
  dates: readonly TextSpan[],
  earlier: readonly Statement[],
): Statement[] {
  const { reading, sentence } = context;
  const found: Statement[] = [];
  for (const figure of findFigures(reading.tokens, reading.sentences[sentence]!, dates)) {
    if (isAddition(context, figure)) continue;
    const before = [...earlier.slice(-REMEMBERED), ...found.slice(-REMEMBERED)];
    const statement =
      stateMoney(context, figure) ??
      stateShare(context, figure) ??
      stateMeasure(context, figure) ??
      stateOwned(context, figure, before) ??
      stateCount(context, figure, before);
    if (statement) found.push(placeFigure(statement, context, figure));
  }
  return found;
}

/** "a further 220 jobs", "12 new cases", "nine others", "up from 1,639": what comes on top, or was before, is not the whole. */
function isAddition({ reading: { tokens } }: SentenceContext, { first, last }: Figure): boolean {
  const [before, word] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (/^(?:further|additional|another|extra)$/.test(word)) return true;
  if (word === 'from' && /^(?:up|down)$/.test(before)) return true;
  return tokens
    .slice(first + 1, last + 2)
    .some(
      ({ text }, i, all) =>
        /^(?:new|further|additional|extra|more|others?)$/i.test(text) && !/^than$/i.test(all[i + 1]?.text ?? ''),
    );
}

/** How many people or things something happened to, unless they are told to be a part of them, or to be so many every year. */
function stateCount(context: SentenceContext, figure: Figure, earlier: readonly Statement[]): Statement | undefined {
  if (isPart(context, figure) || isRate(context, figure) || isClock(context, figure)) return undefined;
  const count = stateFate(context, figure) ?? stateAttackers(context, figure) ?? stateThing(context, figure, earlier);
  const { tense } = context.clauseAt(figure.first);
  // "14 people are killed", in a chronology, is told of its day.
  const isPresent = /^(?:is|are)$/.test(context.reading.tokens[figure.last + 1]?.lower ?? '');
  return count && ((tense === 'perfect' && !isPresent) || isOfIllness(context)) ? { ...count, current: true } : count;
}

/** "was arrested at about 5.30", "23.48 Two dead": people are counted whole. */
const isClock = ({ reading: { tokens } }: SentenceContext, { first }: Figure): boolean =>
  /^\d{1,2}\.\d{2}$/.test(tokens[first]!.text) && !/illion$/.test(tokens[first + 1]?.lower ?? '');

/** "including 10 children", "among them two guards", "five of the seven deaths" */
const isPart = ({ reading: { tokens } }: SentenceContext, { first, partitive, noun }: Figure): boolean => {
  if (partitive && fateNamed(noun)) return true;
  const words = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  return /\b(?:include|includes|included|including)(?: (?:about|some|at least|nearly))?$|\b(?:among|of) (?:them|whom)$/.test(
    words.join(' '),
  );
};

/** "kills 250,000 people a year", "76 million visitors every year", "nine were held over the past week" */
const isRate = ({ reading: { text, tokens, sentences }, sentence }: SentenceContext, { last }: Figure): boolean =>
  /\b(?:annually|yearly|daily|(?:an?|per|each|every) (?:year|month|week|day|night|hour))\b/.test(
    tokens
      .slice(last + 1, last + 7)
      .map(({ lower }) => lower)
      .join(' '),
  ) ||
  /\b(?:over|in|during|for) the (?:past|last) (?:\w{1,12} )?(?:days|weeks?|months?|years?)\b/i.test(
    text.slice(sentences[sentence]!.start, sentences[sentence]!.end),
  );
