import type { ToldTerms } from './told-terms.js';

/** How much each term says, 0 to 1, by its number: as a word or a name, as the word that carries an event, as a kind of event. */
export interface TermWeights {
  terms: Float64Array;
  heads: Float64Array;
  kinds: Float64Array;
}

/** Weighs terms by how few of the mentions have them (inverse frequency). */
export function weighTerms(told: readonly (readonly ToldTerms[])[], vocabulary: number): TermWeights {
  const terms = new Float64Array(vocabulary);
  const heads = new Float64Array(vocabulary);
  const kinds = new Float64Array(vocabulary);
  let all = 1;
  for (const mentions of told) {
    all += mentions.length;
    for (const { head, kind, words, concepts, names } of mentions) {
      heads[head]!++;
      if (kind !== undefined) kinds[kind]!++;
      for (const word of words) terms[word]!++;
      for (const concept of concepts) terms[concept]!++;
      for (const name of names) terms[name]!++;
    }
  }
  // What only a pronoun may mean is counted nowhere.
  const weigh = (times: number) => (times === 0 ? 1 : Math.log(1 + all / times) / Math.log(1 + all));
  return { terms: terms.map(weigh), heads: heads.map(weigh), kinds: kinds.map(weigh) };
}
