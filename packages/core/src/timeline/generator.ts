import type { Timeline } from '../model/index.js';

/** The package's version; a test holds it against package.json, which the library doesn't read. */
const VERSION = '0.1.0';

/** The options that change what a timeline says, in the order in which they are written down. */
const TELLING = ['title', 'published', 'topic', 'from', 'to', 'maxDates', 'sentencesPerDate'] as const;

/** What made a timeline: enough to make it again of the same articles. */
export function generatorOf(options: Partial<Record<(typeof TELLING)[number], unknown>>): Timeline['generator'] {
  const told = TELLING.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]);
  return { name: 'dateline', version: VERSION, options: Object.fromEntries(told) };
}
