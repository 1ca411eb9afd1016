import { terminalText } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';

/** No name is longer on the screen, whatever an article calls itself. */
const LONGEST = 300;

/** A source's name in few words: its publisher, else its title, else its file. */
export function sourceLabel(source: Source | undefined, id = ''): string {
  if (!source) return terminalText(id);
  return terminalText((source.publisher ?? source.title ?? source.file.replace(/^.*[\\/]/, '')).slice(0, LONGEST));
}

/** True where the words at hand are somebody's summary, not the publisher's own. */
export const isNote = (source: Source | undefined): boolean => source?.kind === 'note';
