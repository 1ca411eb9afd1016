import { foldText } from '@dateline/core/timeline';
import { clip } from '@/site/clip';
import { searchTextsOf } from '@/site/search-texts';
import { openSite } from '@/site/site';

export const dynamic = 'force-static';

/** What a search looks through, for each event in order: its title, summary, names and quotations. */
export function GET(): Response {
  return Response.json(searchTextsOf(openSite()).map((text) => foldText(clip(text, 4000))));
}
