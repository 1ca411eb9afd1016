import type { Source } from '../model/index.js';

/** A source in a word or two: its publisher, else its title, else its file. */
export const sourceName = (source: Source | undefined, id: string): string =>
  source?.publisher ?? source?.title ?? source?.file ?? id;

/** What a near copy is a copy of; where both came out under one name, the other's title tells them apart. */
export function copiedName(copy: Source, original: Source | undefined): string {
  const name = sourceName(original, copy.copyOf ?? '');
  if (!original || name !== sourceName(copy, copy.id)) return name;
  return original.title ? `“${original.title}”` : original.file;
}
