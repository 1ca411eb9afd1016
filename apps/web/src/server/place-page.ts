import { changeFlight } from './flight.js';

/** What the site's pages say for their scheme, host and port; see ORIGIN in src/site/site.ts. */
const ORIGIN = 'https://dateline.invalid';

/** Where a site stands: `origin` without a closing slash, may be empty; `base` a path without one, may be empty. */
export interface Place {
  origin: string;
  base: string;
}

/** Puts the real origin into a file of the site: a feed, a calendar, a table. */
export const placeFile = (text: string, { origin }: Place): string => text.replaceAll(ORIGIN, origin);

/**
 * Puts the real origin into a page, and the base path before the addresses of the framework's files, which the build
 * wrote without it. An article that happens to say such an address keeps its words: they never stand at the beginning
 * of an attribute or a string of the framework's.
 */
export function placePage(html: string, place: Place): string {
  const placed = changeFlight(html, (text) => withBase(placeFile(text, place), /"\/_next\/static\//g, place.base));
  return withBase(placeFile(placed, place), /(?<=<(?:script|link)[^>]*)"\/_next\/static\//g, place.base);
}

const withBase = (text: string, address: RegExp, base: string): string =>
  base === '' ? text : text.replace(address, () => `"${base}/_next/static/`);
