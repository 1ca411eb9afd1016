import { reachWords } from '@dateline/core/calendar';
import type { Metadata } from 'next';
import { PageFrame } from '@/components/page-frame';
import { Timeline } from '@/components/timeline';
import { directionOf } from '@/site/direction';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { openSite } from '@/site/site';
import { count, grouped } from '@/site/words';

export function generateMetadata(): Metadata {
  const site = openSite();
  return pageMetadata(site, { path: links.home(site) });
}

/** The timeline. */
export default function TimelinePage() {
  const site = openSite();
  const { timeline } = site;
  const [first, last] = [timeline.events[0], timeline.events.at(-1)];
  return (
    <PageFrame here="Timeline">
      <header className="page-head">
        <h1 dir={directionOf(timeline.title)}>{timeline.title}</h1>
        <p className="standfirst">
          {count(timeline.events.length, 'event')} from {count(timeline.sources.length, 'source')}
          {first && last && `, ${reachWords(first.date, last.date)}`}.
          {site.disputed.length > 0 && (
            <>
              {' '}
              <a href={links.page(site, 'disagreements')}>
                The sources differ on {grouped(site.disputed.length)} of them
              </a>
              .
            </>
          )}
        </p>
      </header>
      <Timeline site={site} />
    </PageFrame>
  );
}
