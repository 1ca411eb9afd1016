import type { EntityOf } from '../events/index.js';
import { PERSON_NOUNS, TITLES } from '../lexicon/index.js';
import type { DocumentAnalysis } from '../model/index.js';

/** An office stands within so many characters before the name of its holder. */
const REACH = 40;

/** Who "the captain" is over all articles: the one person before whose name the word stands, where it is but one. */
export function findOffices(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): ReadonlyMap<string, string> {
  const holders = new Map<string, string | null>();
  analyses.forEach(({ names, document: { text } }, document) => {
    names.forEach(({ start, kind }, index) => {
      const id = entityOf[document]?.[index];
      if (!id || (kind !== undefined && kind !== 'person')) return;
      const word = /(\p{L}{3,20}),?\s+$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase();
      if (!word || (!TITLES.has(word) && !PERSON_NOUNS.has(word))) return;
      const known = holders.get(word);
      holders.set(word, known === undefined || known === id ? id : null);
    });
  });
  return new Map([...holders].flatMap(([word, id]) => (id === null ? [] : [[word, id] as const])));
}
