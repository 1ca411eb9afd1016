import { CLAIM_VERBS, LOOSE_NOUNS, MEASURE_UNITS, OWNED_UNITS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { thingOf } from '../words/thing-of.js';
import { classOf } from './fate-words.js';
import { isAhead, isNow } from './figure-times.js';
import { spanOf } from './figure-words.js';

/** How many things there were. A part of them ("two of the drones") says nothing of the whole. */
export function stateThing(
  context: SentenceContext,
  figure: Figure,
  earlier: readonly Statement[],
): Statement | undefined {
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
