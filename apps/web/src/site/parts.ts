/** How many entries one page holds, so that no page's HTML passes 1 MB. */
export const PART_SIZE = { reports: 60, rows: 250, sources: 400, entities: 600, disagreements: 60 } as const;

/** One page's share of a list. Parts count from 1. */
export interface Part<T> {
  items: T[];
  part: number;
  parts: number;
  total: number;
}

/** Reads the part's number from an optional catch-all segment: absent is 1; anything but a number of a part is null. */
export function partOf<T>(list: readonly T[], size: number, segments: readonly string[] | undefined): Part<T> | null {
  const parts = Math.max(1, Math.ceil(list.length / size));
  const part = segments === undefined ? 1 : Number(segments[0]);
  const written = segments === undefined || (segments.length === 1 && segments[0] === String(part) && part > 1);
  if (!written || !Number.isInteger(part) || part > parts) return null;
  return { items: list.slice((part - 1) * size, part * size), part, parts, total: list.length };
}

/** The catch-all values of a list's pages, for prerendering. */
export function partSegments(length: number, size: number): (string[] | undefined)[] {
  const parts = Math.max(1, Math.ceil(length / size));
  return Array.from({ length: parts }, (_, index) => (index === 0 ? undefined : [String(index + 1)]));
}
