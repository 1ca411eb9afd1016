import type { Addresses } from '@dateline/core/formats';
import { links } from './links';
import { ORIGIN, type Site } from './site';

/** The full addresses of a site's pages, for the formats that link to them. */
export const addressesOf = (site: Site): Addresses => ({
  home: `${ORIGIN}${links.home(site)}`,
  event: (event) => `${ORIGIN}${links.event(site, event)}`,
  source: (source) => `${ORIGIN}${links.source(site, source)}`,
});
