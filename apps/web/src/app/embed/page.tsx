import type { Metadata } from 'next';
import { Timeline } from '@/components/timeline';
import { directionOf } from '@/site/direction';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { openSite } from '@/site/site';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const site = openSite();
  return { ...pageMetadata(site, { path: links.home(site) }), robots: { index: false } };
}

/** The timeline without the site around it, for a frame on another page. Links leave the frame. */
export default function EmbedPage() {
  const site = openSite();
  return (
    <>
      <base target="_blank" />
      <main className="embed">
        <h1>
          <a href={links.home(site)} dir={directionOf(site.timeline.title)}>
            {site.timeline.title}
          </a>
        </h1>
        <Timeline site={site} most={120} />
      </main>
    </>
  );
}
