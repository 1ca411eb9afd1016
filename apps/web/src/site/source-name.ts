import type { Source } from '@dateline/core/model';
import { clip } from './clip';

/** Who speaks in a source: its publisher, otherwise its author, its title or its file's name. */
export function sourceName(source: Source): string {
  return clip(source.publisher ?? source.author ?? source.title ?? source.file.replace(/^.*[\\/]/, ''), 120);
}

/** A source's title, or its file's name where it has none. */
export const sourceTitle = (source: Source): string => clip(source.title ?? source.file.replace(/^.*[\\/]/, ''), 240);
