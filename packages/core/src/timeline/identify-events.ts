import type { Event } from '../model/index.js';
import { slugCounter, slugOf } from '../text/slug.js';

/**
 * Gives each event its id: a slug of its date and title, which articles about other things don't change. Events that share one are
 * told apart by the words of their first report.
 */
export function identifyEvents<T extends Omit<Event, 'id'>>(events: readonly T[]): (T & { id: string })[] {
  const slugs = events.map(({ date, title }) => slugOf(`${date.edtf} ${title}`, 10));
  const count = new Map<string, number>();
  for (const slug of slugs) count.set(slug, (count.get(slug) ?? 0) + 1);
  const unique = slugCounter();
  return events.map((event, index) => {
    const slug = slugs[index]!;
    const words = count.get(slug)! > 1 ? `${slug} ${event.reports[0]?.quote.slice(0, 200) ?? ''}` : slug;
    return { ...event, id: unique(slugOf(words, 16)) };
  });
}
