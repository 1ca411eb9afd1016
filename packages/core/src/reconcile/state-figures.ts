import { type Figure, findFigures } from '../events/index.js';
import {
  CLAIM_VERBS,
  COUNTED_FATES,
  DIMENSIONS,
  INTRANSITIVE_FATES,
  LENGTH_UNITS,
  OWNED_UNITS,
  PEOPLE_CLASSES,
  THING_CLASSES,
} from '../lexicon/index.js';
import type { Statement, TextSpan } from '../model/index.js';
import { classLookup } from './class-lookup.js';
import type { SentenceContext } from './sentence-context.js';
import { singularOf } from './singular.js';

const classOf = classLookup(PEOPLE_CLASSES);
const thingClassOf = classLookup(THING_CLASSES);
const fateOfWord = classLookup(COUNTED_FATES);

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
    const statement =
      stateMoney(context, figure) ??
      stateLength(context, figure) ??
      stateOwned(context, figure, [...earlier.slice(-REMEMBERED), ...found.slice(-REMEMBERED)]) ??
      stateFate(context, figure) ??
      stateThing(context, figure, [...earlier.slice(-REMEMBERED), ...found.slice(-REMEMBERED)]);
    if (statement) found.push(statement);
  }
  return found;
}

const spanOf = (context: SentenceContext, figure: Figure) => ({
  start: figure.start,
  end: figure.end,
  sentence: context.sentence,
});

/** Seats, votes, points: compared only between those that have them. */
function stateOwned(context: SentenceContext, figure: Figure, earlier: readonly Statement[]): Statement | undefined {
  const owner = () => context.references.ownerOf(figure.first, context.clauseAt(figure.first), context.sentence);
  let unit = singularOf(figure.noun);
  if (figure.noun === '' && figure.before !== undefined) {
    // "dropped from 48 to 20": what the 48 counted before.
    unit = earlier.findLast(({ topic, min }) => OWNED_UNITS.has(topic) && min === figure.before)?.topic ?? '';
  }
  if (!OWNED_UNITS.has(unit)) return undefined;
  const name = owner();
  if (!name) return undefined;
  const noun = unit === 'percent' ? 'percent' : unit === 'mp' ? 'MPs' : `${unit}s`;
  return {
    ...spanOf(context, figure),
    aspect: 'figure',
    topic: unit === 'mp' || unit === 'lawmaker' || unit === 'deputy' ? 'seat' : unit,
    subject: name.name,
    value: figure.shown,
    label: `${figure.shown} ${figure.shown === '1' ? noun.replace(/s$/, '') : noun}`,
    min: figure.min,
    max: figure.max,
    before: figure.before,
  };
}

/** How many were killed, hurt, arrested: the fate is the topic, whoever it befell. */
function stateFate(context: SentenceContext, figure: Figure): Statement | undefined {
  const fate = fateNamed(figure.noun) ?? fateOf(context, figure);
  if (!fate) return undefined;
  const counted =
    figure.noun === '' || fateNamed(figure.noun) ? 'people' : (classOf(figure.noun) ?? singularOf(figure.noun));
  return {
    ...spanOf(context, figure),
    aspect: 'figure',
    topic: fate,
    value: figure.shown,
    label: [figure.shown, fateNamed(figure.noun) ? '' : figure.noun, fate].filter(Boolean).join(' '),
    min: figure.min,
    max: figure.max,
    counted,
  };
}

/** How many things there were. A part of them ("two of the drones") says nothing of the whole. */
function stateThing(context: SentenceContext, figure: Figure, earlier: readonly Statement[]): Statement | undefined {
  const { noun, partitive, shown, min, max } = figure;
  if (max === 0 || partitive || classOf(noun)) return undefined;
  const claimed = isClaimed(context, figure);
  const topic = noun.length > 2 ? thingOf(noun) : claimed ? spokenOf(context, figure, earlier) : undefined;
  if (!topic || OWNED_UNITS.has(topic) || LENGTH_UNITS[noun]) return undefined;
  const label = `${shown} ${noun || `${topic}s`}`;
  return {
    ...spanOf(context, figure),
    aspect: 'figure',
    topic,
    value: shown,
    label,
    min,
    max,
    counted: topic,
    claimed,
  };
}

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
  return tokens.slice(Math.max(from, figure.first - 30), figure.first).some(({ lower }) => CLAIM_VERBS.has(lower));
}

function thingOf(noun: string): string {
  const one = singularOf(noun);
  return thingClassOf(one) ?? one;
}

/** "€68 a share", "a fine of 5 million dollars": amounts in one currency. */
function stateMoney(context: SentenceContext, figure: Figure): Statement | undefined {
  const { currency, shown, min, max } = figure;
  if (!currency) return undefined;
  const label = /^\p{L}/u.test(currency) ? `${shown} ${currency}` : shown.replace(/\d/, (digit) => currency + digit);
  return {
    ...spanOf(context, figure),
    aspect: 'figure',
    topic: `amount in ${currency}`,
    value: shown,
    label,
    min,
    max,
    counted: currency,
  };
}

/** "180 metres down", "nine million cubic metres": how deep, high, long, large. A length alone, or a speed, is of nothing. */
function stateLength(context: SentenceContext, figure: Figure): Statement | undefined {
  const unit = LENGTH_UNITS[figure.noun];
  if (!unit) return undefined;
  const { tokens } = context.reading;
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);
  const inside = words(figure.first, figure.last);
  const after = words(figure.last + 1, figure.last + 4);
  const around = [...words(figure.first - 4, figure.first), ...after];
  const power = inside.includes('cubic') ? 'cubic ' : inside.includes('square') ? 'square ' : '';
  const dimension = power
    ? { 'cubic ': 'volume', 'square ': 'area' }[power]
    : after[0] === 'down' || after[0] === 'below'
      ? 'depth'
      : Object.keys(DIMENSIONS).find((name) => around.some((word) => DIMENSIONS[name]!.has(word)));
  if (!dimension || /^(?:an?|per)$/.test(after[0] ?? '')) return undefined;
  const { shown, min, max } = figure;
  const counted = `${power}${unit}`;
  const topic = `${dimension} in ${counted}`;
  return {
    ...spanOf(context, figure),
    aspect: 'figure',
    topic,
    value: shown,
    label: `${shown} ${counted}`,
    min,
    max,
    counted,
  };
}

/** "119 survivors", "12 deaths": the noun tells it. */
function fateNamed(noun: string): string | undefined {
  return /^(?:survivors|deaths|fatalities|dead|arrests|injuries)$/.test(noun) ? fateOfWord(noun) : undefined;
}

function fateAt(context: SentenceContext, i: number): string | undefined {
  const { tokens } = context.reading;
  const word = tokens[i]!.lower;
  if (word === 'shot' && tokens[i + 1]?.lower === 'down') return 'shot down';
  return fateOfWord(word);
}

/** What befell those that a figure counts: after it ("14 were arrested"), else before it ("killing two", "the arrest of 14"). */
function fateOf(context: SentenceContext, figure: Figure): string | undefined {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  for (let i = figure.last + 1; i < Math.min(endToken, figure.last + 13); i++) {
    const { text, lower, pos } = tokens[i]!;
    if (pos === 'NUM' || /^(?:[,;:.]|and|but|while|when|as|after|before)$/i.test(text)) break;
    // "12 dead", "12 killed in", "12 were killed", "12 drowned"; but "workers downed tools" did so themselves.
    const isTold =
      pos !== 'NOUN' && (tokens[i - 1]!.pos === 'AUX' || tokens[i - 1]!.pos === 'ADV' || INTRANSITIVE_FATES.has(lower));
    const fate =
      isTold ||
      (i === figure.last + 1 &&
        /^(?:dead|killed|injured|wounded|hurt|missing|shot|arrested|detained|people|displaced)$/i.test(text))
        ? fateAt(context, i)
        : undefined;
    if (fate) return fate;
    // An active verb of another kind: "12 fighters attacked".
    if (pos === 'VERB' && tokens[i - 1]?.pos !== 'AUX' && tokens[i - 1]?.text !== '-') break;
  }
  for (let i = figure.first - 1; i >= Math.max(firstToken, figure.first - 7); i--) {
    const { text, pos } = tokens[i]!;
    if (/^(?:[,;:.]|and|but|while)$/i.test(text)) return undefined;
    const fate = fateAt(context, i);
    if (fate) return fate;
    if (pos === 'VERB') return undefined;
  }
  return undefined;
}
