/** The runs of three words of a text, each overlapping the next, that a copy shares with its original: fewer stand in many a text. */
export function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let i = 2; i < words.length; i++) runs.push(`${words[i - 2]} ${words[i - 1]} ${words[i]}`);
  return runs;
}
