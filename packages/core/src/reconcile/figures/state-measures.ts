import { DIMENSIONS, MEASURE_UNITS } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import type { Figure } from '../numbers/find-figures.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { spanOf, wordsBetween } from './figure-words.js';

/** "180 metres down", "nine million cubic metres": how deep, high, long, far, large. A length alone, or a speed, is of nothing. */
export function stateMeasure(context: SentenceContext, figure: Figure): Statement | undefined {
  // "4.1 million m³"
  const cubed = figure.noun === 'm' && /^[³3]$/.test(context.reading.tokens[figure.last + 1]?.text ?? '');
  const unit = cubed || /^m[³3]$/.test(figure.noun) ? 'cubic metres' : figure.noun;
  const measure = Object.hasOwn(MEASURE_UNITS, unit.replace('cubic ', ''))
    ? MEASURE_UNITS[unit.replace('cubic ', '')]
    : undefined;
  if (!measure) return undefined;
  const [base, factor] = measure;
  const inside = wordsBetween(context, figure.first, figure.last);
  const after = wordsBetween(context, figure.last + 1, figure.last + 5);
  const before = wordsBetween(context, figure.first - 4, figure.first);
  const power =
    inside.includes('cubic') || unit !== figure.noun ? 'cubic ' : inside.includes('square') ? 'square ' : '';
  const topic = power
    ? `${power === 'cubic ' ? 'volume' : 'area'} in ${power}${inMetres(unit.replace('cubic ', ''))}`
    : base === 'metres'
      ? dimensionOf(before, after)
      : base === 'hectares'
        ? 'area'
        : (after[0] === 'of' && after[1] && `${base} of ${after[1]}`) || undefined;
  if (base === 'metres' && factor >= 1000 && isHourly(after)) return speedOf(context, figure, factor);
  if (!topic || /^(?:an?|per)$/.test(after[0] ?? '')) return undefined;
  const { shown, min, max } = figure;
  const noun = unit.replace('cubic ', '');
  const scale = power ? 1 : factor;
  // A length is seldom measured to the last metre, nor turned to the last metre into another unit.
  const slack = power || base !== 'metres' ? 0 : 0.06;
  const label = `${shown} ${power}${noun}`;
  return {
    aspect: 'figure',
    topic,
    value: label,
    label,
    min: min * scale * (1 - slack),
    max: max === null ? null : max * scale * (1 + slack),
    counted: `${power}${base}`,
    ...spanOf(context, figure),
  };
}

/** "140 km/h", "90 miles an hour" */
const isHourly = ([first = '', second = '', third = '']: readonly string[]): boolean =>
  (/^(?:an?|per)$/.test(first) && second === 'hour') || first === '/h' || (first === '/' && /^h/.test(second || third));

function speedOf(context: SentenceContext, figure: Figure, factor: number): Statement {
  const { shown, min, max, noun } = figure;
  const label = `${shown} ${noun} an hour`;
  const [low, high] = [(min * factor) / 1000, max === null ? null : (max * factor) / 1000];
  const slack = 0.03;
  return {
    aspect: 'figure',
    topic: 'speed',
    value: label,
    label,
    min: low * (1 - slack),
    max: high === null ? null : high * (1 + slack),
    counted: 'km/h',
    ...spanOf(context, figure),
  };
}

/** American spelling is no other unit. */
const inMetres = (unit: string): string => unit.replace(/meters?$/, 'metres');

function dimensionOf(before: readonly string[], after: readonly string[]): string | undefined {
  if (before.some((word) => DIMENSIONS.depth!.has(word))) return 'depth';
  if (after[0] === 'down' || after[0] === 'below' || (after[0] === 'of' && after[1] === 'water')) return 'depth';
  if (/^(?:off|from|away|offshore|inland|north|south|east|west)$/.test(after[0] ?? '')) {
    const from = after.find(
      (word) => !/^(?:off|from|away|the|of|offshore|inland|north|south|east|west|coast)$/.test(word),
    );
    return from === undefined ? 'distance' : `distance from ${from}`;
  }
  const around = [...before, ...after.slice(0, 3)];
  return Object.keys(DIMENSIONS).find((name) => around.some((word) => DIMENSIONS[name]!.has(word)));
}
