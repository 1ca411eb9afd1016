import type { EventMention } from '../model/index.js';

/**
 * The headline that serves an event best: who did what to whom, in words that most of its reports share. It depends on the event's own
 * reports alone, so that articles about other things leave it, and the id made of it, as they are.
 */
export function chooseTitle(mentions: readonly EventMention[]): string {
  const told = new Map<string, number>();
  for (const { terms } of mentions) for (const term of terms) told.set(term, (told.get(term) ?? 0) + 1);
  const titles = mentions.flatMap(({ headline, terms }) => {
    if (!headline) return [];
    const shared =
      terms.reduce((sum, term) => sum + told.get(term)! - 1, 0) / (mentions.length * Math.max(terms.length, 4));
    return [{ text: headline.text, weight: headline.weight + 2 * shared }];
  });
  const [best] = titles.sort(
    (a, b) => b.weight - a.weight || a.text.length - b.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return best?.text ?? 'Untitled';
}
