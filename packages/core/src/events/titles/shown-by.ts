import { type Clause, readClauses } from '../clauses/read-clauses.js';
import type { Around } from './headline-words.js';

/** "The figures, released in May, show that sales fell": what they show, where the clause only says when they came out. */
export function shownBy(
  { verb, group, end }: Clause,
  { reading: { tokens, sentences }, draft }: Around,
): Clause | undefined {
  if (group !== verb || !/^(?:released|published|issued|unveiled|obtained|seen)$/.test(tokens[verb]!.lower))
    return undefined;
  if (!/^(?:NOUN|PUNCT|ADV)$/.test(tokens[verb - 1]?.pos ?? '')) return undefined;
  const next = readClauses(tokens, sentences[draft.sentence]!).find((other) => other.verb > verb);
  return next && next.first === end && SHOWS.test(tokens[next.verb]!.lower) ? next : undefined;
}
const SHOWS =
  /^(?:show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|reveal|reveals|revealed|found|said|says)$/;
