import type { DocumentAnalysis } from '../../model/index.js';
import type { DescriptionContext } from './describe-event.js';

/** The longest name, in words, that is looked for in a title. */
const LONGEST = 8;

/** The entities that an article's names stand for, by their words, and what these begin with. */
interface Known {
  names: ReadonlyMap<string, string>;
  first: ReadonlySet<string>;
}
const known = new WeakMap<readonly (string | undefined)[], Known>();

/**
 * The entities whose names stand in an event's title, as one of its articles writes them: "Unidentified gunmen tried to kill Ana
 * Roe" is about Ana Roe, though the clause of its verb doesn't name her.
 */
export function namesInTitle(
  title: string,
  documents: Iterable<number>,
  { analyses, entityOf }: Pick<DescriptionContext, 'analyses' | 'entityOf'>,
): Set<string> {
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*/gu)?.map(bare) ?? [];
  const found = new Set<string>();
  for (const document of new Set(documents)) {
    const { names, first } = namesOf(analyses[document]!, entityOf[document] ?? NOBODY);
    for (let from = 0; from < words.length; from++) {
      if (!first.has(words[from]!)) continue;
      // The longest name counts: "Port Ellis Council" doesn't name Port Ellis.
      for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
        const id = names.get(words.slice(from, to).join(' '));
        if (!id) continue;
        found.add(id);
        from = to - 1;
        break;
      }
    }
  }
  return found;
}

const NOBODY: readonly (string | undefined)[] = [];

const bare = (word: string): string => word.replace(/(?:['’]s?|\.)$/, '');

function namesOf(analysis: DocumentAnalysis, entities: readonly (string | undefined)[]): Known {
  const before = known.get(entities);
  if (before) return before;
  const names = new Map<string, string>();
  analysis.names.forEach(({ start, end }, index) => {
    const id = entities[index];
    if (id) names.set(analysis.document.text.slice(start, end).replace(/\s+/g, ' '), id);
  });
  const read = { names, first: new Set([...names.keys()].map((name) => name.split(' ', 1)[0]!)) };
  known.set(entities, read);
  return read;
}
