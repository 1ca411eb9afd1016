import type { Beside } from '../rule.js';

/** True for a broadcast or paper by its title: 60 "Minutes" in quotation marks, USA "Today". `word` is the one that tells time. */
export const isProgramme = (word: string, { before }: Beside): boolean =>
  /^[A-Z]/.test(word) && /(?:[\w'’]\s["“‘'`]{1,2}|\b[A-Z]{2,5}\s)$/.test(before);
