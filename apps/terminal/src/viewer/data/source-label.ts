import { sourceName, terminalText } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';

/** No name is longer on the screen, whatever an article calls itself. */
const LONGEST = 300;

/** A source's name in few words, as a terminal shows it. */
export const sourceLabel = (source: Source | undefined, id = ''): string =>
  terminalText(sourceName(source, id).slice(0, LONGEST));

/** True where the words at hand are somebody's summary, not the publisher's own. */
export const isNote = (source: Source | undefined): boolean => source?.kind === 'note';
