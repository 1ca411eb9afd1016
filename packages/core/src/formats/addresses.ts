import type { Event, Source } from '../model/index.js';

/** Where a timeline's pages stand on the web, for the formats that link to them. */
export interface Addresses {
  /** The timeline's own page, with a closing slash. */
  home: string;
  event: (event: Event) => string;
  source: (source: Source) => string;
}

/** An address from an article's front matter, if it is http or https: nothing else may become a link. */
export function webUrl(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s<>"'`\\\u0000-\u0020\u007f]+$/i.test(text) ? text : undefined;
}
