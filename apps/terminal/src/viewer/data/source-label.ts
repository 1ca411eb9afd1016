import type { Source } from '@dateline/core/model';
import { safeText } from '../text/safe-text.js';

/** A source's name in few words: its publisher, else its title, else its file. */
export function sourceLabel(source: Source | undefined, id = ''): string {
  if (!source) return safeText(id);
  return safeText(source.publisher ?? source.title ?? source.file.replace(/^.*[\\/]/, ''));
}

/** True where the words at hand are somebody's summary, not the publisher's own. */
export const isNote = (source: Source | undefined): boolean => source?.kind === 'note';
