import { type Figure, findFigures } from '../events/index.js';
import { CLAIM_VERBS, LOOSE_NOUNS, MEASURE_UNITS, OWNED_UNITS, TITLES } from '../lexicon/index.js';
import type { Statement, TextSpan } from '../model/index.js';
import { isOfIllness } from './fate-phrases.js';
import { classOf, fateNamed } from './fate-words.js';
import { isAhead, isNow } from './figure-times.js';
import { spanOf } from './figure-words.js';
import { placeFigure } from './place-figure.js';
import type { SentenceContext } from './sentence-context.js';
import { singularOf } from './singular.js';
import { stateMoney, stateShare } from './state-amounts.js';
import { stateAttackers } from './state-attackers.js';
import { stateFate } from './state-fates.js';
import { stateMeasure } from './state-measures.js';
import { thingOf } from './thing-of.js';

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

/** Seats, votes, points: compared only between those that have them. */
function stateOwned(context: SentenceContext, figure: Figure, earlier: readonly Statement[]): Statement | undefined {
  const owner = () => context.references.ownerOf(figure.first, context.clauseAt(figure.first), context.sentence);
  let unit = singularOf(figure.noun);
  let { before } = figure;
  if (figure.noun === '' && figure.before !== undefined) {
    // "dropped from 48 to 20": what the 48 counted before.
    unit = earlier.findLast(({ topic, min }) => OWNED_UNITS.has(topic) && min === figure.before)?.topic ?? '';
  }
  if (figure.noun === '' && isLevel(context, figure)) {
    // "It had 41 seats; in January it fell to 18."
    const last = earlier.findLast(
      ({ aspect, topic }) => aspect === 'figure' && OWNED_UNITS.has(topic) && topic !== 'percent',
    );
    if (last && context.sentence - last.sentence <= 1) [unit, before] = [last.topic, last.min];
  }
  if (!OWNED_UNITS.has(unit) || (unit === 'percent' && !isOfVote(context))) return undefined;
  // "by 512 votes to 38", "by five votes to two" is told of what was voted on.
  const { tokens } = context.reading;
  const [to, other] = [tokens[figure.last + 1]?.lower ?? '', tokens[figure.last + 2]?.text ?? ''];
  const isTally = /^\d+$/.test(other) || tokens[figure.last + 2]?.pos === 'NUM';
  if (unit === 'vote' && /^(?:to|against)$/.test(to) && isTally) return undefined;
  // "29 votes in favour and 15 against"
  if (unit === 'vote' && to === 'in' && /^favou?r$/i.test(other)) return undefined;
  const name = owner();
  const holder = name ? undefined : holderAt(context, figure, unit);
  if (!name && !holder) return undefined;
  const noun = unit === 'percent' ? 'percent' : unit === 'mp' ? 'MPs' : `${unit}s`;
  return {
    aspect: 'figure',
    topic: unit === 'mp' || unit === 'lawmaker' || unit === 'deputy' ? 'seat' : unit,
    subject: name?.name,
    patient: name ? undefined : holder,
    value: figure.shown,
    label: `${figure.shown} ${figure.shown === '1' ? noun.replace(/s$/, '') : noun}`,
    min: figure.min,
    max: figure.max,
    before,
    ...spanOf(context, figure),
  };
}

/** "The president, who had won 58 percent": whoever holds the office has them. */
function holderAt(context: SentenceContext, { first }: Figure, unit: string): string | undefined {
  const { verb } = context.clauseAt(first);
  const subject =
    unit === 'percent' && verb !== undefined ? context.references.subjectToken(verb, context.sentence) : undefined;
  const noun = subject === undefined ? '' : context.reading.tokens[subject]!.lower;
  return TITLES.has(noun) ? noun : undefined;
}

/** "fell to 18", "is down to 15" */
const isLevel = ({ reading: { tokens } }: SentenceContext, { first }: Figure): boolean =>
  tokens[first - 1]?.lower === 'to' &&
  /^(?:fell|fallen|rose|risen|dropped|slipped|shrank|grew|slumped|climbed|sank|reduced|cut|down|up)$/.test(
    tokens[first - 2]?.lower ?? '',
  );

/** A percentage that is somebody's is one of an election; any other says nothing without what it is of. */
function isOfVote({ reading: { tokens, sentences }, sentence }: SentenceContext): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  return tokens
    .slice(firstToken, endToken)
    .some(({ text }) => /^(?:vot(?:es?|ed|ers?|ing)|ballots?|elections?|polls?|seats)$/i.test(text));
}

/** How many things there were. A part of them ("two of the drones") says nothing of the whole. */
function stateThing(context: SentenceContext, figure: Figure, earlier: readonly Statement[]): Statement | undefined {
  const { noun, shown, min, max } = figure;
  const partitive = figure.partitive && !isTraded(context, figure);
  if (max === 0 || partitive || LOOSE_NOUNS.has(noun)) return undefined;
  // "a council of nine officers"; of people at large a sentence may count any.
  const isBody = classOf(noun) === 'forces' && context.reading.tokens[figure.first - 1]?.lower === 'of';
  if (classOf(noun) !== undefined && !isBody) return undefined;
  const claimed = isClaimed(context, figure);
  const topic = isJobs(context, figure)
    ? 'job'
    : noun.length > 2
      ? thingOf(noun)
      : claimed
        ? spokenOf(context, figure, earlier)
        : undefined;
  if (!topic || OWNED_UNITS.has(topic) || Object.hasOwn(MEASURE_UNITS, noun)) return undefined;
  const label = `${shown} ${noun || `${topic}s`}`;
  if (topic === 'count' && isVerdict(context)) {
    const convict = context.references.personIn(context.sentence);
    return (
      convict && {
        aspect: 'figure',
        topic: 'counts of conviction',
        subject: convict.name,
        value: shown,
        label,
        min,
        max,
        ...spanOf(context, figure),
      }
    );
  }
  return {
    aspect: 'figure',
    topic,
    value: shown,
    label,
    min,
    max,
    counted: topic,
    claimed,
    ahead: isAhead(context, figure) || undefined,
    // "has 90,000 readers": as of the day of writing.
    current: isNow(context, figure) || undefined,
    ...spanOf(context, figure),
  };
}

/** "1,500 job cuts" */
const isJobs = ({ reading: { tokens } }: SentenceContext, { last, noun }: Figure): boolean =>
  /^(?:cuts|losses)$/.test(noun) && /^jobs?$/.test(tokens[last - 1]?.lower ?? '');

/** Of how many counts somebody is guilty is told of him alone. */
const isVerdict = ({ reading: { tokens, sentences }, sentence }: SentenceContext): boolean =>
  tokens
    .slice(sentences[sentence]!.firstToken, sentences[sentence]!.endToken)
    .some(({ lower }) => /^(?:convicted|guilty)$/.test(lower));

/** "ordered 40 of the jets": of what is made in numbers, all that somebody has of it. */
const isTraded = ({ reading: { tokens } }: SentenceContext, { first }: Figure): boolean =>
  /^(?:order(?:ed|s|ing)?|bought|buy(?:s|ing)?|purchased|acquired|leased|sold|delivered|supplied)$/.test(
    tokens[first - 1]?.lower ?? '',
  );

/** What a number counts that is put "at 2,600": what the sentence, or the last figure of its size, is about. */
function spokenOf(context: SentenceContext, { first, min }: Figure, earlier: readonly Statement[]): string | undefined {
  const { tokens } = context.reading;
  for (let i = first - 1; i > Math.max(0, first - 9); i--) {
    if (tokens[i]!.text === 'of' && tokens[i - 1]!.text === 'number') return thingOf(tokens[i + 1]!.lower);
  }
  const last = earlier.findLast(({ aspect }) => aspect === 'figure');
  const isNear = last?.counted === last?.topic && last?.min && context.sentence - last.sentence <= 1;
  return isNear && last!.min! < 3 * min && min < 3 * last!.min! ? last!.topic : undefined;
}

/** "the union put it at", "according to the union": somebody's figure, not the article's own. */
function isClaimed(context: SentenceContext, figure: Figure): boolean {
  const { tokens, sentences } = context.reading;
  const from = sentences[context.sentence]!.firstToken;
  return tokens
    .slice(Math.max(from, figure.first - 30), figure.first)
    .some(({ text }) => CLAIM_VERBS.has(text.toLowerCase()));
}
