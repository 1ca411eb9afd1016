import { STOP_WORDS, wordList } from '../lexicon/index.js';

let stops: ReadonlySet<string> | undefined;

/** Words that say nothing of what a text is about; the list is read when it is first asked for. */
export function stopWords(): ReadonlySet<string> {
  stops ??= wordList(STOP_WORDS);
  return stops;
}
