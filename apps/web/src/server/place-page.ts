/** What the site's pages say for their scheme, host and port; see ORIGIN in src/site/site.ts. */
const ORIGIN = 'https://dateline.invalid';

/** Where a site stands: `origin` without a closing slash, may be empty; `base` a path without one, may be empty. */
export interface Place {
  origin: string;
  base: string;
}

/**
 * Puts the real origin into a page, and the base path before the addresses of the framework's files, which the build
 * wrote without it: in attributes, and as strings in scripts (there escaped where they stand in a string of their own).
 */
export function placePage(text: string, { origin, base }: Place): string {
  const placed = text.replaceAll(ORIGIN, origin);
  if (base === '') return placed;
  return placed.replace(
    /((?:href|src)="|(?<!\\\\)\\"|(?<!\\)"|:HL\[\\")\/_next\//g,
    (_, before: string) => `${before}${base}/_next/`,
  );
}
