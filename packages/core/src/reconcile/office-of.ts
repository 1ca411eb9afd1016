import type { EntityOf } from '../events/index.js';
import { PERSON_NOUNS, TITLES } from '../lexicon/index.js';
import type { DocumentAnalysis } from '../model/index.js';

/** An office stands within so many characters before the name of its holder. */
const REACH = 40;

/** ", the student whose death": what a name is said to be behind it. */
const apposedTo = (after: string): string | undefined =>
  /^,\s(?:the|an?)\s(?:\p{L}+\s){0,2}?(\p{L}+)(?=,|\.|\swh|\swho)/u.exec(after)?.[1]?.toLowerCase();

/** Who "the captain" is over all articles: the one person before whose name the word stands, where it is but one. */
export function findOffices(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): ReadonlyMap<string, string> {
  const holders = new Map<string, string | null>();
  analyses.forEach(({ names, document: { text } }, document) => {
    names.forEach(({ start, end, kind }, index) => {
      const id = entityOf[document]?.[index];
      if (!id || (kind !== undefined && kind !== 'person')) return;
      const word = /(\p{L}{3,20}),?\s+$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase();
      for (const office of [word, apposedTo(text.slice(end, end + REACH))]) {
        if (!office || (!TITLES.has(office) && !PERSON_NOUNS.has(office))) continue;
        const known = holders.get(office);
        holders.set(office, known === undefined || known === id ? id : null);
      }
    });
  });
  return new Map([...holders].flatMap(([word, id]) => (id === null ? [] : [[word, id] as const])));
}
