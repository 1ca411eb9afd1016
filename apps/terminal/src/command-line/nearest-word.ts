/** Of some words the one that a misspelt word most likely stands for; undefined where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const near = (word: string): number => lettersApart(typed.toLowerCase(), word);
  const [best] = [...words].sort((a, b) => near(a) - near(b));
  return best !== undefined && near(best) <= Math.min(3, best.length / 2) ? best : undefined;
}

/** How many letters are to be changed, left out, put in or swapped with their neighbour (Damerau's distance). */
function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? rows[i - 2]![j - 2]! + 1 : change;
      row.push(Math.min(change, swap, rows[i - 1]![j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
