import { CONTENT, isDated } from '../clauses/noun-phrase.js';
import type { Clause } from '../clauses/read-clauses.js';
import type { Around } from './headline-words.js';

const FRONTS = /^(?:after|before|during|since|until|in|on|at|within|amid|following|despite|when|while|as)$/;

/** "the speech that she gave", "the seats it won": the object stands before the clause. */
export function hasGap({ first, group, passive }: Clause, { reading: { tokens }, dates, opening }: Around): boolean {
  const opener = tokens[first]!.text;
  const comma = tokens[first - 1]?.text === ',' ? 1 : 0;
  const noun = (at: number) => /^(?:NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '') && !isDated(tokens[at]!, dates);
  if (group - first > 1 && !passive && noun(first - 1 - comma)) {
    if (/^(?:which|whom)$/i.test(opener)) return true;
    if (/^that$/i.test(opener) && comma === 0) return !CONTENT.test(tokens[first - 1]!.text);
  }
  let subject = group - 1;
  while (subject > first && tokens[subject]!.pos === 'ADV') subject--;
  if (subject <= opening || !/^(?:he|she|it|they|we|i|you)$/i.test(tokens[subject]!.text) || !noun(subject - 1))
    return false;
  // "After the vote he left", "and minutes after the vote he left": a phrase that opens a clause needs no comma.
  const fronted = tokens.slice(Math.max(first, opening), subject).some(({ lower }) => FRONTS.test(lower));
  return subject === first || !(fronted || tokens[Math.max(first, opening)]!.pos === 'ADV');
}
