import type { MentionFeatures } from './mention-features.js';

/** From so many things on that articles tell of one date, it says no more which of them is meant. */
const CROWDED = 6;

/**
 * How much a mention's date says which event is told, by its place among the mentions: 1 where no article tells two things within
 * it, as of a month long ago that is gone back to, less the more they tell, 0 for a day that is full of news.
 */
export function weighDates(dated: readonly MentionFeatures[]): void {
  const order = [...dated].sort((a, b) => a.start - b.start);
  const known = new Map<string, number>();
  let first = 0;
  for (const one of order) {
    while (order[first]!.start < one.start) first++;
    if (!one.past) continue;
    const key = `${one.start} ${one.end}`;
    let weight = known.get(key);
    if (weight === undefined) {
      weight = weighDate(order, first, one.end);
      known.set(key, weight);
    }
    one.lone = weight;
  }
}

/** The weight of the days from that of the mention at `first` to `end`: what one article tells of them are as many things. */
function weighDate(order: readonly MentionFeatures[], first: number, end: number): number {
  const documents = new Set<number>();
  let told = 0;
  for (let i = first; i < order.length && order[i]!.start <= end; i++) {
    if (order[i]!.end > end) continue;
    told++;
    documents.add(order[i]!.document);
    if (told - documents.size >= CROWDED) return 0;
  }
  return 1 / (1 + told - documents.size);
}
