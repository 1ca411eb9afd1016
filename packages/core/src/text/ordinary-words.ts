/** Words that the tagger takes for abbreviations, with their full stop, wherever they end a sentence: inches, numbers, days of the week. */
const ORDINARY: ReadonlyMap<string, string> = new Map([
  ['in.', 'ADP'],
  ['no.', 'INTJ'],
  ['sat.', 'VERB'],
  ['sun.', 'NOUN'],
  ['wed.', 'VERB'],
]);

/**
 * The part of speech of such a word at the end of a sentence, whose full stop is a mark of its own: "He turned himself in. Police held him", but
 * not "5 in. Roe wide" or "No. 5". Undefined for any other word.
 */
export function ordinaryWord(values: readonly string[], at: number): string | undefined {
  const pos = ORDINARY.get(values[at]!);
  if (!pos || /\d/.test(values[at - 1] ?? '')) return undefined;
  const next = values[at + 1];
  return next === undefined || /^["“‘'(]?\p{Lu}/u.test(next) ? pos : undefined;
}
