import { rootOfBase } from '../text/index.js';
import type { Around } from './headline-words.js';
import { type Clause, readClauses } from './read-clauses.js';
import { verbTables } from './verb-tables.js';

/** "thought that he would lose": what somebody thinks isn't told as if it had happened. */
export const isThinking = ({ root }: Clause): boolean => thinking.has(root);
const thinking = new Set(
  'think believe expect fear hope suspect feel assume doubt worry suppose imagine guess wonder conclude'
    .split(' ')
    .map(rootOfBase),
);

/** "police said": a saying is told with what is said, or not at all. */
export const isSaying = ({ root }: Clause): boolean => verbTables().reporting.has(root);

export function saysNothing({ verb }: Clause, predicate: readonly number[], { reading: { tokens } }: Around): boolean {
  const said = predicate.filter((i) => i > verb).map((i) => tokens[i]!.pos);
  if (said.some((pos) => pos === 'VERB' || pos === 'AUX')) return false;
  const plain = /^(?:say|says|said|tell|tells|told|add|adds|added|speak|spoke)$/i.test(tokens[verb]!.text);
  return plain || said.filter((pos) => /^(?:NOUN|PROPN|NUM)$/.test(pos)).length < 2;
}

/** "denied that the ship was full": the clause that says who says what a clause tells; what is said isn't told without it. */
export function sayingOf(clause: Clause, { reading, draft }: Around): Clause | undefined {
  const clauses = readClauses(reading.tokens, reading.sentences[draft.sentence]!);
  const before = clauses[clauses.findIndex(({ verb }) => verb === clause.verb) - 1];
  if (!before || !(isSaying(before) || isThinking(before)) || before.end !== clause.first) return undefined;
  const opener = reading.tokens[clause.first]!.text;
  return /^that$/i.test(opener) || clause.first === before.verb + 1 ? before : undefined;
}
