import type { MentionFeatures } from './mention-features.js';

/** The rarest features of a mention that bring it together with others. */
const KEYS = 8;

/** What a mention has in common with those that it is held against (blocking): rare words and names with a year, what happened with a day. */
export function blockingKeys({ weights, start, end, kinds, touched, heads }: MentionFeatures): string[] {
  const rarest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEYS);
  const first = Math.floor(start / 366);
  const last = Math.floor(end / 366);
  const keys: string[] = [];
  for (const term of [...rarest.map(([term]) => term), ...[...heads.keys()].map((head) => `!${head}`)]) {
    keys.push(`${term}|${first}`);
    // Around New Year two buckets meet.
    if (last !== first) keys.push(`${term}|${last}`);
  }
  const told = kinds.size ? kinds : touched.size ? touched : heads;
  if (end - start <= 1) for (const what of told.keys()) keys.push(`${what}|day ${start}`, `${what}|day ${end + 1}`);
  // "in March" and "on 14 March": a month and a half is looked over.
  if (end - start <= 31) {
    const [from, to] = [Math.floor(start / 31), Math.floor(end / 31)];
    for (const what of [...told.keys(), ...[...weights.keys()].filter((term) => term.startsWith('@'))]) {
      keys.push(`${what}|month ${from}`);
      if (to !== from) keys.push(`${what}|month ${to}`);
    }
  }
  return keys;
}
