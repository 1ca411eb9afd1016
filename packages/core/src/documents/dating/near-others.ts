import { dayNumberOf } from '../../calendar/index.js';
import type { DocumentAnalysis } from '../../model/index.js';
import type { DayWindow } from './clue-window.js';

/** Less alike, two documents tell different stories. */
const LEAST_LIKE = 0.17;
/** Within so many days of another report of its story a text is as likely to be published as on any other; beyond so many it says nothing. */
const NEAR = 7;
const FAR = 21;

/** A dated document of the same story: the days of its publication, and how like the two are (cosine, 0 to 1). */
export interface LikeDocument extends DayWindow {
  document: number;
  likeness: number;
}

/** The dated documents that tell the same story as an undated one, the likest first. */
export function likeDocuments(analyses: readonly DocumentAnalysis[], index: number): LikeDocument[] {
  const own = new Map(analyses[index]!.keywords);
  const like = analyses.flatMap(({ published, undated, keywords }, document): LikeDocument[] => {
    if (!published || undated || document === index) return [];
    const likeness = cosine(own, keywords);
    const window = { from: dayNumberOf(published.start), to: dayNumberOf(published.end) };
    return likeness >= LEAST_LIKE ? [{ ...window, document, likeness }] : [];
  });
  return like.sort((a, b) => b.likeness - a.likeness);
}

/** Cosine of the square roots of counts: a word told often says little more than one told twice. */
function cosine(own: ReadonlyMap<string, number>, other: DocumentAnalysis['keywords']): number {
  let shared = 0;
  let total = 0;
  for (const [root, count] of other) {
    shared += Math.sqrt(count * (own.get(root) ?? 0));
    total += count;
  }
  let mine = 0;
  for (const count of own.values()) mine += count;
  return shared / (Math.sqrt(total * mine) || 1);
}

/** For each day how near it is to the publication of a document of the same story: 0 to the likeness of the two. */
export function nearness(like: readonly LikeDocument[]): Map<number, number> {
  const days = new Map<number, number>();
  for (const { from, to, likeness } of like) {
    for (let day = from - FAR; day <= to + FAR; day++) {
      const away = Math.max(0, from - day, day - to);
      const share = Math.min(1, (FAR - away) / (FAR - NEAR));
      days.set(day, Math.max(days.get(day) ?? 0, likeness * share));
    }
  }
  return days;
}
