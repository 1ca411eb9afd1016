import { type Figure, findFigures } from '../events/index.js';
import { COUNTED_FATES, OWNED_UNITS, PEOPLE_CLASSES } from '../lexicon/index.js';
import type { Statement, TextSpan } from '../model/index.js';
import type { SentenceContext } from './sentence-context.js';
import { singularOf } from './singular.js';

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
      stateOwned(context, figure, [...earlier, ...found]) ?? stateFate(context, figure) ?? stateThing(context, figure);
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
  const fate = fateOf(context, figure);
  if (!fate) return undefined;
  const counted = figure.noun === '' ? 'people' : (classOf(figure.noun) ?? singularOf(figure.noun));
  return {
    ...spanOf(context, figure),
    aspect: 'figure',
    topic: fate,
    value: figure.shown,
    label: [figure.shown, figure.noun, fate].filter(Boolean).join(' '),
    min: figure.min,
    max: figure.max,
    counted,
  };
}

/** How many things there were. A part of them ("two of the drones") says nothing of the whole. */
function stateThing(context: SentenceContext, figure: Figure): Statement | undefined {
  const { noun, partitive, shown, min, max } = figure;
  if (!noun || max === 0 || partitive || classOf(noun) || noun.length < 3) return undefined;
  const topic = singularOf(noun);
  if (OWNED_UNITS.has(topic)) return undefined;
  return {
    ...spanOf(context, figure),
    aspect: 'figure',
    topic,
    value: shown,
    label: `${shown} ${noun}`,
    min,
    max,
    counted: topic,
  };
}

function classOf(noun: string): string | undefined {
  return Object.keys(PEOPLE_CLASSES).find((name) => PEOPLE_CLASSES[name]!.has(noun));
}

function fateAt(context: SentenceContext, i: number): string | undefined {
  const { tokens } = context.reading;
  const word = tokens[i]!.text.toLowerCase();
  if (word === 'shot' && tokens[i + 1]?.text.toLowerCase() === 'down') return 'shot down';
  return Object.keys(COUNTED_FATES).find((fate) => COUNTED_FATES[fate]!.has(word));
}

/** What befell those that a figure counts: after it ("14 were arrested"), else before it ("killing two", "the arrest of 14"). */
function fateOf(context: SentenceContext, figure: Figure): string | undefined {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  for (let i = figure.last + 1; i < Math.min(endToken, figure.last + 13); i++) {
    const { text, pos } = tokens[i]!;
    if (pos === 'NUM' || /^(?:[,;:.]|and|but|while|when|as|after|before)$/i.test(text)) break;
    const fate = pos === 'NOUN' && i > figure.last + 1 ? undefined : fateAt(context, i);
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
