import type { Source } from '../model/index.js';

/** A source in a word or two: its publisher, else its author, its title or its file's name; `id` for one that is not there. */
export const sourceName = (source: Source | undefined, id: string): string =>
  source ? (source.publisher ?? source.author ?? source.title ?? fileName(source)) : id;

/** The name of a source's file without the folders that it lay in. */
export const fileName = ({ file }: Pick<Source, 'file'>): string => file.replace(/^.*[\\/]/, '');

/** What a near copy is a copy of; where both came out under one name, the other's title tells them apart. */
export function copiedName(copy: Source, original: Source | undefined): string {
  const name = sourceName(original, copy.copyOf ?? '');
  if (!original || name !== sourceName(copy, copy.id)) return name;
  return original.title ? `“${original.title}”` : fileName(original);
}
