import type { Metadata } from 'next';
import { clip } from './clip';
import { ORIGIN, type Site } from './site';
import { count } from './words';

interface Page {
  title?: string;
  description?: string;
  /** The page's path with its base and closing slash. */
  path: string;
  type?: 'website' | 'article';
}

/** A page's title, description and OpenGraph card. */
export function pageMetadata(site: Site, page: Page): Metadata {
  const { timeline, base } = site;
  const name = clip(timeline.title, 120);
  const title = page.title === undefined ? name : `${clip(page.title, 120)} · ${name}`;
  const description = clip(
    page.description ??
      `${count(timeline.events.length, 'event')} from ${count(timeline.sources.length, 'source')}, each with its date, its sources and the words that say so.`,
    300,
  );
  const image = {
    url: `${ORIGIN}${base}/opengraph.png`,
    width: 1200,
    height: 630,
    alt: `The events of “${name}” along a line`,
  };
  return {
    metadataBase: new URL(ORIGIN),
    title,
    description,
    alternates: {
      canonical: `${ORIGIN}${page.path}`,
      types: { 'application/atom+xml': [{ url: `${ORIGIN}${base}/feed.xml`, title: name }] },
    },
    openGraph: {
      title: clip(page.title ?? name, 120),
      description,
      url: `${ORIGIN}${page.path}`,
      siteName: name,
      type: page.type ?? 'website',
      images: [image],
    },
    twitter: { card: 'summary_large_image', images: [image.url] },
  };
}
