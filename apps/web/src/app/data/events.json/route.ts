import { rowsOf } from '@/site/rows';
import { openSite } from '@/site/site';

export const dynamic = 'force-static';

/** Every event as the chronology needs it, for a timeline that one page doesn't hold. */
export function GET(): Response {
  return Response.json(rowsOf(openSite()).rows);
}
