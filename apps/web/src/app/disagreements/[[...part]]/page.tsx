import { dateWords } from '@dateline/core/calendar';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Disagreements } from '@/components/disagreements';
import { PageFrame } from '@/components/page-frame';
import { PartLinks } from '@/components/part-links';
import { clip } from '@/site/clip';
import { directionOf } from '@/site/direction';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { PART_SIZE, partOf, partSegments } from '@/site/parts';
import { openSite } from '@/site/site';
import { count } from '@/site/words';

interface Props {
  params: Promise<{ part?: string[] }>;
}

export const dynamic = 'force-static';
export const dynamicParams = true;

export const generateStaticParams = () =>
  partSegments(openSite().disputed.length, PART_SIZE.disagreements).map((part) => ({ part }));

export function generateMetadata(): Metadata {
  const site = openSite();
  return pageMetadata(site, { title: 'Disagreements', path: links.page(site, 'disagreements') });
}

/** Every point on which the sources differ, by event. */
export default async function DisagreementsPage({ params }: Props) {
  const site = openSite();
  const part = partOf(site.disputed, PART_SIZE.disagreements, (await params).part);
  if (!part) notFound();
  const points = site.disputed.reduce((sum, event) => sum + event.disagreements.length, 0);
  return (
    <PageFrame here="Disagreements">
      <header className="page-head">
        <h1>Where the sources differ</h1>
        <p className="standfirst">
          {points === 0
            ? 'On no event do the sources say things that cannot all be right.'
            : `${count(points, 'point')} in ${count(part.total, 'event')} on which the sources cannot all be right.`}
        </p>
      </header>
      <div className="listing">
        {part.items.map((event) => (
          <section key={event.id} className="disputed-event">
            <p className="event-date">{dateWords(event.date)}</p>
            <h2 className="disputed-title">
              <a href={links.event(site, event)} dir={directionOf(event.title)}>
                {clip(event.title, 240)}
              </a>
            </h2>
            <Disagreements site={site} event={event} />
          </section>
        ))}
      </div>
      <PartLinks part={part} address={links.page(site, 'disagreements')} of="the disagreements" />
    </PageFrame>
  );
}
