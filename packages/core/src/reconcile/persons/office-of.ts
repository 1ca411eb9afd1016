import type { EntityOf } from '../../events/index.js';
import { PERSON_NOUNS, TITLES } from '../../lexicon/index.js';
import type { DocumentAnalysis } from '../../model/index.js';

/** An office stands within so many characters before the name of its holder. */
const REACH = 40;

/** ", the student whose death": what a name is said to be behind it. */
const apposedTo = (after: string): string | undefined =>
  after.startsWith(',') ? APPOSITION.exec(after)?.[1]?.toLowerCase() : undefined;

const APPOSITION = /^,\s(?:the|an?)\s(?:\p{L}+\s){0,2}?(\p{L}+)(?=,|\.|\swh|\swho)/u;

/** "the captain, ": the word that stands right before a name, or before the comma that stands there. */
function wordBefore(before: string): string | undefined {
  const words = before.trimEnd();
  if (words.length === before.length) return undefined;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return /(\p{L}{3,20}),?$/u.exec(last)?.[1]?.toLowerCase();
}

/** Who "the captain" is over all articles: the one person before whose name the word stands, where it is but one. */
export function findOffices(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): ReadonlyMap<string, string> {
  const holders = new Map<string, string | null>();
  analyses.forEach(({ names, document: { text } }, document) => {
    names.forEach(({ start, end, kind }, index) => {
      const id = entityOf[document]?.[index];
      if (!id || (kind !== undefined && kind !== 'person')) return;
      const before = wordBefore(text.slice(Math.max(0, start - REACH), start));
      for (const office of [before, apposedTo(text.slice(end, end + REACH))]) {
        if (!office || (!TITLES.has(office) && !PERSON_NOUNS.has(office))) continue;
        const known = holders.get(office);
        holders.set(office, known === undefined || known === id ? id : null);
      }
    });
  });
  return new Map([...holders].flatMap(([word, id]) => (id === null ? [] : [[word, id] as const])));
}
