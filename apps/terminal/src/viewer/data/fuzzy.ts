import { foldText } from '@dateline/core/timeline';

/**
 * How well a query fits a label: the higher the better, or null where its letters don't occur in that order. A
 * stretch of letters counts for more than scattered ones, and most at the beginning of a word.
 */
function fuzzyScore(query: string, label: string): number | null {
  const wanted = foldText(query).replace(/\s+/g, '');
  if (wanted === '') return 0;
  const text = foldText(label);
  const whole = text.indexOf(foldText(query));
  if (whole >= 0) return 1000 - whole - text.length / 100 + (whole === 0 || text[whole - 1] === ' ' ? 500 : 0);
  let score = 0;
  let run = 0;
  let at = -1;
  for (const letter of wanted) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return null;
    run = next === at + 1 ? run + 1 : 0;
    score += run * 2 + (next === 0 || /[^\p{L}\p{N}]/u.test(text[next - 1] ?? ' ') ? 4 : 0);
    at = next;
  }
  return score - text.length / 100;
}

/** The items whose labels fit a query, the best first; all of them in their own order where it is empty. */
export function fuzzyPick<Item>(items: readonly Item[], query: string, labelOf: (item: Item) => string): Item[] {
  if (query.trim() === '') return [...items];
  return items
    .map((item, order) => ({ item, order, score: fuzzyScore(query, labelOf(item)) }))
    .filter((scored): scored is { item: Item; order: number; score: number } => scored.score !== null)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ item }) => item);
}
