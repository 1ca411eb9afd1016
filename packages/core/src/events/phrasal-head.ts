import { EVENT_COLLOCATIONS, type EventKindName, PASSIVE_PHRASAL_VERBS, PHRASAL_VERBS } from '../lexicon/index.js';
import { baseOfPast, inflectionRootOf, rootOf, type Token } from '../text/index.js';
import type { Head } from './choose-head.js';

/** How many words may part a verb from the object with which it tells an event: "sent three of them to prison". */
const REACH = 5;
const BETWEEN = /^(?:PRON|DET|ADP|ADJ|NUM|PART|PROPN)$/;

/** The event that a verb tells with the words behind it: "went down", "gave himself up", "lost their lives". */
export function phrasalHead(tokens: readonly Token[], verb: number): Head | undefined {
  const word = tokens[verb]!.lower;
  const root = inflectionRootOf(word);
  const bases = [baseOfPast(word) ?? root, `${root}e`];
  const kindOf = (table: Readonly<Record<string, EventKindName>>, small: string) =>
    table[`${bases[0]} ${small}`] ?? table[`${bases[1]} ${small}`];
  const next = tokens[verb + 1]?.lower ?? '';
  // "gave himself up", but not "gave up the post"
  const yields = next === 'up' && bases[0] === 'give';
  for (let i = verb + 1; !yields && i <= verb + 2 && i < tokens.length; i++) {
    const small = singular(tokens[i]!.lower);
    const kind =
      kindOf(PHRASAL_VERBS, small) ?? (isDone(tokens, verb) ? kindOf(PASSIVE_PHRASAL_VERBS, small) : undefined);
    if (kind) return { token: verb, root: `${rootOf(word)} ${tokens[i]!.lower}`, kind };
    if (tokens[i]!.pos !== 'PRON') break;
  }
  const start = yields ? verb + 2 : verb + 1;
  const lead = yields ? 'up ' : '';
  for (let i = start; i < start + REACH && i < tokens.length; i++) {
    const object = singular(tokens[i]!.lower);
    const kind = kindOf(EVENT_COLLOCATIONS, lead + object);
    if (kind) return { token: verb, root: `${rootOf(word)} ${object}`, kind };
    if (!BETWEEN.test(tokens[i]!.pos)) break;
  }
  return yields ? { token: verb, root: `${rootOf(word)} up` } : undefined;
}

const singular = (word: string): string => word.replace(/s$/, '');

/** "was picked up", "had been led away" */
const isDone = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:was|were|been|being|is|are)$/.test(tokens[verb - 1]?.lower ?? '');
