import type { Line } from '../text/line.js';
import type { FramedLine } from './frame.js';

/** The entries of a menu that fit, scrolled so that the chosen one shows, with its ground. */
export function menuLines<Item>(
  items: readonly Item[],
  cursor: number,
  rows: number,
  lineOf: (item: Item, chosen: boolean) => Line,
): FramedLine[] {
  const top = Math.max(0, Math.min(cursor - Math.floor(rows / 2), items.length - rows));
  return items.slice(top, top + rows).map((item, i) => {
    const chosen = top + i === cursor;
    return { line: lineOf(item, chosen), base: chosen ? 'selected' : undefined };
  });
}
