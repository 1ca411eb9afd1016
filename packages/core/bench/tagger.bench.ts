import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import compromiseDates from 'compromise-dates';
import { bench, describe } from 'vitest';
import { newsText } from './news.js';

/** As it is shipped: vitest's own form of the sources looks up anew, at each use, what one file takes from another. */
const built = (file: string): Promise<unknown> => import(new URL(`../dist/${file}`, import.meta.url).href);
const { tagDocument } = (await built('index.js')) as typeof import('../src/index.js');
const { recogniseExpressions, resolveExpressions } = (await built(
  'temporal/index.js',
)) as typeof import('../src/temporal/index.js');
const { readText } = (await built('text/index.js')) as typeof import('../src/text/index.js');

const text = newsText(60);
const reading = readText(text);
const sentences = reading.sentences.map(({ start, end }) => text.slice(start, end));
const day = '2021-11-08';
const published = { edtf: day, start: day, end: day, basis: 'metadata' as const, reason: '' };
const reference = new Date(`${day}T12:00:00Z`);
const nlp = compromise.extend(compromiseDates as never);

/** Long enough for V8 to have optimised what either runs: both are compared warm. */
const WARM = { warmupTime: 3000, time: 3000 };

describe('the same sentences, split and tagged beforehand', () => {
  bench(
    'dateline: recognise and resolve',
    () => {
      resolveExpressions(recogniseExpressions(reading), reading, published);
    },
    WARM,
  );
  bench(
    'chrono-node: casual parse',
    () => {
      for (const sentence of sentences) chrono.parse(sentence, reference);
    },
    WARM,
  );
});

describe('a whole text, from characters to values', () => {
  bench('dateline: tagDocument', () => {
    tagDocument({ id: 'x', text, published: day });
  });
  bench('compromise-dates', () => {
    (nlp(text) as unknown as { dates(options: object): { get(): unknown } }).dates({ today: day }).get();
  });
  bench(
    'Microsoft Recognizers-Text, sentence by sentence',
    () => {
      for (const sentence of sentences) recognizeDateTime(sentence, 'en-us', undefined, reference);
    },
    { iterations: 2, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
});
