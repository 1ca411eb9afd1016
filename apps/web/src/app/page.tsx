import { spanWords } from '@dateline/core/calendar';
import type { Metadata } from 'next';
import { ChronologyList } from '@/chronology/chronology-list';
import { PageFrame } from '@/components/page-frame';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { rowsOf } from '@/site/rows';
import { openSite } from '@/site/site';
import { count } from '@/site/words';

export function generateMetadata(): Metadata {
  const site = openSite();
  return pageMetadata(site, { path: links.home(site) });
}

/** The timeline. */
export default function TimelinePage() {
  const site = openSite();
  const { timeline } = site;
  const { rows, ...facets } = rowsOf(site);
  return (
    <PageFrame here="Timeline">
      <header className="page-head">
        <h1 dir="auto">{timeline.title}</h1>
        <p className="standfirst">
          {count(rows.length, 'event')} from {count(timeline.sources.length, 'source')}
          {timeline.span && <>, {spanWords(timeline.span)}</>}.
        </p>
      </header>
      <ChronologyList rows={rows} base={site.base} facets={facets} />
    </PageFrame>
  );
}
