import type { TextSpan } from '../model/index.js';
import type { Token } from '../text/index.js';
import { isDated } from './noun-phrase.js';

const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ)$/;
const POSSESSIVE = /^['’]s?$/;
/** Small words that belong to the verb before them. */
const PARTICLE =
  /^(?:aground|ashore|ablaze|adrift|overboard|abroad|apart|underground|off|up|down|out|over|away|back)$/i;

/** Goes over a date: "in May" goes with its preposition; "the 2019 vote" and "May's vote" keep what belongs to the noun. */
export function passDate(
  tokens: readonly Token[],
  at: number,
  end: number,
  dates: readonly TextSpan[],
  kept: number[],
): number {
  let last = at;
  while (last + 1 < end && isDated(tokens[last + 1]!, dates)) last++;
  const next = tokens[last + 1];
  if (next && POSSESSIVE.test(next.text)) return last + 1;
  const governor = tokens[kept.at(-1) ?? at]!;
  // "the 2019 vote", "in 2019 votes"; not "died in May 2019 aged 50".
  const led = governor.pos === 'ADP' && (next?.lower === 'aged' || isCapital(next));
  if (next && last + 1 < end && NOMINAL.test(next.pos) && !led) return last;
  while (kept.length > 1 && /^(?:ADP|ADV|DET)$/.test(tokens[kept.at(-1)!]!.pos)) {
    // "handed over on Friday", but "fell over the weekend"
    const isParticle = PARTICLE.test(tokens[kept.at(-1)!]!.text) && tokens[at]!.pos !== 'DET';
    if (isParticle && tokens[kept.at(-2)!]?.pos === 'VERB') break;
    kept.pop();
  }
  // "said in a report published on Monday that"
  const told = tokens[kept.at(-1) ?? at]!;
  if (kept.length > 2 && BROUGHT_OUT.test(told.lower) && tokens[kept.at(-2)!]!.pos === 'NOUN') kept.pop();
  return last;
}

/** What says nothing of a report without its day. */
const BROUGHT_OUT = /^(?:published|released|issued|posted|aired|broadcast|unveiled)$/;

/** A name, as far as its first letter tells. */
export const isCapital = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
