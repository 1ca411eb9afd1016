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
  const placed = placeFile(
    changeFlight(html, (text, isRow) => (isRow ? withBase : placeFile)(placeFile(text, place), place)),
    place,
  );
  return place.base === '' ? placed : placed.replace(/<(?:script|link)\b[^>]*>/g, (tag) => withBase(tag, place));
}

const withBase = (text: string, { base }: Place): string =>
  base === '' ? text : text.replace(/(?<!\\)"\/_next\/static\//g, () => `"${base}/_next/static/`);
