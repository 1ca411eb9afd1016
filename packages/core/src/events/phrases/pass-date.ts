import type { TextSpan } from '../../model/index.js';
import type { Token } from '../../text/index.js';
import { isDated } from '../clauses/noun-phrase.js';

const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ)$/;
const POSSESSIVE = /^['’]s?$/;
/** Small words that belong to the verb before them. */
const PARTICLE =
  /^(?:aground|ashore|ablaze|adrift|overboard|abroad|apart|aside|forth|together|underground|way|off|up|down|out|over|away|back)$/i;

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
  // "the 2019 vote", "in 2019 votes"; not "died in May 2019 aged 50", "lifted on 10 April subject to a test".
  const whole = governor.lower === 'on' && last > at;
  const led = governor.pos === 'ADP' && (next?.lower === 'aged' || isCapital(next) || whole);
  if (next && last + 1 < end && NOMINAL.test(next.pos) && !led) return last;
  while (kept.length > 1 && /^(?:ADP|ADV|DET)$/.test(tokens[kept.at(-1)!]!.pos)) {
    // "handed over on Friday", but "fell over the weekend"
    // "popped up in the last week": behind a preposition of its own, the date has nothing to do with it.
    const apart = kept.at(-1)! < at - 1 || tokens[at]!.pos !== 'DET';
    const isParticle = PARTICLE.test(tokens[kept.at(-1)!]!.text) && apart;
    if (isParticle && tokens[kept.at(-2)!]?.pos === 'VERB') break;
    // "more at home than abroad in May"
    if (tokens[kept.at(-2)!]!.lower === 'than' && tokens[kept.at(-1)!]!.pos === 'ADV') break;
    kept.pop();
  }
  dropPart(tokens, at, kept);
  // "said in a report published on Monday that"
  const told = tokens[kept.at(-1) ?? at]!;
  if (kept.length > 2 && BROUGHT_OUT.test(told.lower) && tokens[kept.at(-2)!]!.pos === 'NOUN') kept.pop();
  if (kept.length > 3 && BOUNDED.test(told.lower) && PERIOD.test(tokens[kept.at(-2)!]!.lower)) kept.pop();
  return last;
}

/** What says nothing of a report without its day. */
const BROUGHT_OUT = /^(?:published|released|issued|posted|aired|broadcast|unveiled)$/;

/** "in the year ended in June": without its date, the same. */
const BOUNDED = /^(?:ended|ending|begun|beginning|starting)$/;
const PERIOD = /^(?:year|quarter|month|week|season|period|half)s?$/;

/** True for a date that says how much: "spent 15 of the past 21 years in jail". */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1;
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.pos === 'NUM';
}

/** A name, as far as its first letter tells. */
export const isCapital = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** "found around the turn | of the century", "fell by a third compared | with 2019": nothing without the date behind it. */
function dropPart(tokens: readonly Token[], at: number, kept: number[]): void {
  const last = kept.at(-1) ?? at;
  if (kept.length < 3 || last === at - 1 || !/^(?:of|with|to)$/.test(tokens[last + 1]!.lower)) return;
  if (/^compar(?:ed|ing)$/.test(tokens[last]!.lower)) {
    kept.pop();
    if (/^(?:when|as)$/.test(tokens[kept.at(-1)!]!.lower)) kept.pop();
    return;
  }
  if (tokens[last + 1]!.lower !== 'of' || !PART.test(tokens[last]!.lower)) return;
  let from = kept.length - 1;
  while (from > 1 && /^(?:DET|ADJ|NUM)$/.test(tokens[kept[from - 1]!]!.pos)) from--;
  if (tokens[kept[from - 1]!]!.pos === 'ADP') kept.length = from - 1;
}
const PART =
  /^(?:turn|part|beginning|end|start|middle|height|rest|half|course|eve|dawn|close|quarter|months|weeks|days|years)$/;
