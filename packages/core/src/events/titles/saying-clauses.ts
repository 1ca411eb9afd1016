import { rootOfBase, type Token } from '../../text/index.js';
import { isPronoun } from '../clauses/clause-boundary.js';
import { type Clause, readClauses } from '../clauses/read-clauses.js';
import { verbTables } from '../words/verb-tables.js';
import type { Around } from './headline-words.js';

/** "thought that he would lose": what somebody thinks isn't told as if it had happened. */
const isThinking = ({ root }: Clause): boolean => thinking.has(root);
/** The same, by the root of the verb alone. */
export const isThinkingRoot = (root: string): boolean => thinking.has(root);
const thinking = new Set(
  'think believe expect fear hope suspect feel assume doubt worry suppose imagine guess wonder conclude'
    .split(' ')
    .map(rootOfBase),
);

/** "police said": a saying is told with what is said, or not at all. */
export const isSaying = ({ root }: Clause): boolean => verbTables().reporting.has(root);

/** "he said on Monday": a saying without what is said tells nothing. */
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
  if (!before || before.end !== clause.first) return undefined;
  const { tokens } = reading;
  const opener = tokens[clause.first]!.text;
  if (isOpen(before, clause, tokens)) return before;
  if (!isSaying(before) && !isThinking(before)) return undefined;
  // "believe it will happen": cut behind its pronoun.
  if (isThinking(before) && clause.first === clause.group && isPronoun(tokens[clause.group - 1])) return before;
  return /^that$/i.test(opener) || clause.first === before.verb + 1 ? before : undefined;
}

/** "The report states that", "doctors found that": not what is denied, or only said. */
export const isPlainly = ({ root, tense, negated }: Clause): boolean =>
  plainly.has(root) && !negated && /^(?:past|present|perfect|pluperfect)$/.test(tense);
const plainly = new Set('state report note confirm reveal show find establish'.split(' ').map(rootOfBase));

/** "would have to verify that the dam is safe": nobody has. */
const isOpen = ({ tense, negated }: Clause, { first }: Clause, tokens: readonly Token[]): boolean =>
  (tense === 'modal' || negated) && tokens[first]!.lower === 'that' && tokens[first - 1]!.pos === 'VERB';

/**
 * "acknowledged that the plan of closing mills had failed": what goes on in what is said, though another clause stands between; that isn't told
 * without who says it.
 */
export function isWithinSaying(clause: Clause, around: Around): boolean {
  if (sayingOf(clause, around)) return false;
  const { tokens, sentences } = around.reading;
  // "after the storm hit", "who lost it": what hangs on what is said may be told.
  if (/^(?:CCONJ|SCONJ|PUNCT)$/.test(tokens[clause.first]!.pos) || HANGS.test(tokens[clause.first]!.lower))
    return false;
  const clauses = readClauses(tokens, sentences[around.draft.sentence]!);
  const saying = clauses.findLast((other) => other.verb < clause.verb && isSaying(other));
  if (!saying || saying.passive || saying.tense === 'bare' || saying.end > clause.first) return false;
  if (saying.group === saying.verb && tokens[saying.verb - 1]?.lower === 'to') return false;
  return !tokens.slice(saying.verb, clause.first).some(({ text }) => /^[,;:—–"”]$|^--$/.test(text));
}
const HANGS = /^(?:after|before|when|while|because|since|until|as|who|which|that|where|if|although|though|so)$/;
