import type { NameForm } from './name-forms.js';
import type { UnionFind } from './union-find.js';

/** The shortest surname, in full, of which a letter may be missing. */
const SHORTEST = 7;

/**
 * Joins persons of one given name whose long surnames differ by a letter that one leaves out inside ("Pablo Marquesano", "Pablo Marqesano"),
 * where no article has both.
 */
export function joinSlips(forms: readonly NameForm[], formOf: readonly (readonly number[])[], sets: UnionFind): void {
  const blocks = new Map<string, number[]>();
  forms.forEach(({ kind, words }, index) => {
    if (kind !== 'person' || words.length !== 2 || words[0]!.length < 3 || words[1]!.length < SHORTEST - 1) return;
    const key = `${words[0]} ${words[1]!.slice(0, 2)} ${words[1]!.slice(-2)}`;
    const list = blocks.get(key);
    if (list) list.push(index);
    else blocks.set(key, [index]);
  });
  for (const block of blocks.values()) {
    for (const long of block) {
      const short = block.filter((other) => leavesOutOne(forms[other]!.words[1]!, forms[long]!.words[1]!));
      if (short.length !== 1) continue;
      if (!formOf.some((own) => own.includes(long) && own.includes(short[0]!))) sets.join(long, short[0]!);
    }
  }
}

function leavesOutOne(short: string, long: string): boolean {
  if (long.length < SHORTEST || short.length !== long.length - 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}
