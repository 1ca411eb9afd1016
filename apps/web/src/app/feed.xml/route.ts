import { toAtom } from '@dateline/core/formats';
import { addressesOf } from '@/site/addresses';
import { mediaTypeOf } from '@/site/files';
import { openSite } from '@/site/site';

export const dynamic = 'force-static';

/** An Atom feed of the latest events. */
export function GET(): Response {
  const site = openSite();
  return new Response(toAtom(site.timeline, addressesOf(site)), { headers: { 'content-type': mediaTypeOf('atom') } });
}
