import { allPages } from '@/site/all-paths';
import { FILES } from '@/site/files';
import { openSite } from '@/site/site';

export const dynamic = 'force-static';

/** What there is to write for a static copy of the site: its pages, and its files without the base path. */
export function GET(): Response {
  const files = ['feed.xml', 'sitemap.xml', 'opengraph.png', 'data/events.json', 'data/search.json'];
  return Response.json({
    pages: allPages(openSite()),
    files: [...files, ...Object.keys(FILES).map((file) => `timeline/${file}`)],
  });
}
