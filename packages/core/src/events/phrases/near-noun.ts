import { baseOfPast, type Token } from '../../text/index.js';
import type { Surroundings } from '../clauses/noun-phrase.js';
import { isFiniteForm } from '../clauses/reduced-clause.js';

/** "sales in its markets of Westport and the Vale rose": where what seems to begin with "and" is a place of the subject, the subject. */
export function pairedPlace(tokens: readonly Token[], sentence: number, first: number): number {
  if (tokens[first]?.lower !== 'and' || tokens[first - 1]?.pos !== 'PROPN') return first;
  let from = first - 1;
  while (from > sentence && tokens[from]!.pos === 'PROPN') from--;
  if (!/^(?:of|in)$/.test(tokens[from]!.lower)) return first;
  while (from > sentence && /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PRON)$/.test(tokens[from - 1]!.pos)) from--;
  return from === sentence || /^(?:that|,)$/.test(tokens[from - 1]!.text) ? from : first;
}

/** A participle without an object right behind a noun, in a sentence that has had a verb before: "jars of honey sent from the Vale". */
export function isBehindNoun({ tokens, sentence, first, group }: Surroundings): boolean {
  let verb = group;
  while (tokens[verb]?.pos === 'ADV') verb++;
  const participle = tokens[verb];
  const at = behindAdverbs(tokens, group);
  if (participle?.pos !== 'VERB' || at > first || isFiniteForm(participle)) return false;
  const { lower } = participle;
  if (!/^(?:ADP|PART)$/.test(tokens[verb + 1]?.pos ?? '')) return false;
  if (!/ed$/.test(lower) && baseOfPast(lower) === undefined) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return false;
  return tokens.slice(sentence, at - 1).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}

/** Where the adverbs begin that stand right before a verb. */
export function behindAdverbs(tokens: readonly Token[], group: number): number {
  let at = group;
  while (at > 0 && tokens[at - 1]!.pos === 'ADV') at--;
  return at;
}

/** "a meeting in Westport, which ended on Friday": what takes place is no place. */
export function behindHappening(tokens: readonly Token[], at: number, group: number): number {
  if (!/^(?:end|begin|began|start|happen|occur|last|tak|took|erupt|open)/.test(tokens[group]!.lower)) return at;
  let i = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const name = i;
  while (i > 0 && tokens[i]!.pos === 'PROPN') i--;
  return i < name && /^(?:in|at|near|outside)$/.test(tokens[i]!.lower) && tokens[i - 1]?.pos === 'NOUN' ? i : at;
}
