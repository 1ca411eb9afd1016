import { allPages } from '@/site/all-paths';
import { ORIGIN, openSite } from '@/site/site';

export const dynamic = 'force-static';

/** As many addresses as the protocol lets one sitemap hold. */
const MOST = 50_000;

/** The site's pages for search engines (sitemaps.org protocol 0.9). */
export function GET(): Response {
  const urls = allPages(openSite())
    .slice(0, MOST)
    .map((path) => `<url><loc>${ORIGIN}${path}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
