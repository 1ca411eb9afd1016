import type { CalendarForm, Which } from '../form.js';

/** The direction that the words before a time give it. */
export function whichOf(words: string): Which {
  const bare = words.toLowerCase();
  if (/last|past|previous|preceding|recent|prior/.test(bare)) return 'last';
  if (/next|coming|following|ensuing|subsequent/.test(bare)) return 'next';
  return 'this';
}

/** -1, 0 or 1 for the direction that the words give. */
export const stepOf = (words: string): number => ({ last: -1, this: 0, next: 1 })[whichOf(words)];

/** Which way a time leans on the one last spoken of: "that June", "the following June". */
export function leanOf(words: string): Exclude<CalendarForm['lean'], 'year' | undefined> {
  if (/that|same/i.test(words)) return 'that';
  return whichOf(words) === 'last' ? 'previous' : 'following';
}
