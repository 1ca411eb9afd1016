/** Breaks that a text of whole lines has by chance: a wrapped one has more, and a larger share of all its breaks. */
const CHANCE = 2;
const SHARE = 0.25;

/** A line shorter than this share of the longest ends where its paragraph ends. */
const FULL = 0.6;

/**
 * The breaks of a text without blank lines that part paragraphs, as a test of a break's place: all of them, unless its lines
 * are cut off at a margin, in the midst of sentences ("to close the old / bridge"), as in mail and in old archives.
 */
export function paragraphBreaks(text: string): (at: number) => boolean {
  const lines = text.split('\n');
  let continued = 0;
  let longest = 0;
  lines.forEach((line, index) => {
    longest = Math.max(longest, line.trimEnd().length);
    if (index > 0 && /^\s*\p{Ll}/u.test(line) && /[\p{L}\p{N},]\s*$/u.test(lines[index - 1]!)) continued += 1;
  });
  if (continued < CHANCE || continued < SHARE * (lines.length - 1)) return () => true;
  return (at) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd().length < FULL * longest;
}
