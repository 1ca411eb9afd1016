import type { Token } from '../../text/index.js';

/** Nouns that only say what there is of what follows: "a wave of protests that began in May". "Hundreds of" tells how many. */
const PARTITIVE =
  /^(?:number|series|wave|string|spate|group|crowd|handful|range|groundswell|epicent(?:er|re)|cent(?:er|re)|heart|part|kind|type|sort|set|list|goal)s?$/;

/** Where the noun begins that "that" is said of, of nouns that "of" joins: by its number, where the verb's tells. */
export function nearest(tokens: readonly Token[], start: number, end: number, group: number): number {
  let from = start;
  for (let i = end - 2; i > start; i--) {
    if (tokens[i]!.text !== 'of') continue;
    const [outer, inner] = [tokens[i - 1]!, tokens[end - 1]!];
    if (inner.pos !== 'NOUN') break;
    const many = NUMBER[tokens[group]!.lower];
    const unlike = many !== undefined && isPlural(outer.lower) !== many && isPlural(inner.lower) === many;
    if (unlike || PARTITIVE.test(outer.lower)) from = i + 1;
    break;
  }
  return from;
}
/** Whether a finite verb's subject is of many. */
const NUMBER: Readonly<Record<string, boolean | undefined>> = {
  is: false,
  was: false,
  has: false,
  are: true,
  were: true,
  have: true,
};
const isPlural = (lower: string): boolean =>
  /s$|^(?:people|men|women|children|police)$/.test(lower) && !/ss$/.test(lower);
