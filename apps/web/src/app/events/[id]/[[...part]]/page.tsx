import { dateWords, spanWords } from '@dateline/core/calendar';
import { citationText, eventJsonLd } from '@dateline/core/formats';
import type { FuzzyDate } from '@dateline/core/model';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Cite, citationIn } from '@/components/cite';
import { DateReasons } from '@/components/date-reasons';
import { Disagreements } from '@/components/disagreements';
import { EntityLinks } from '@/components/entity-links';
import { EventNeighbours } from '@/components/event-neighbours';
import { JsonLd } from '@/components/json-ld';
import { PageFrame } from '@/components/page-frame';
import { PartLinks } from '@/components/part-links';
import { Reports } from '@/components/reports';
import { CopyButton } from '@/islands/copy-button';
import { addressesOf } from '@/site/addresses';
import { clip } from '@/site/clip';
import { directionOf } from '@/site/direction';
import { reportsBySource } from '@/site/event-reports';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { PART_SIZE, partOf, partSegments } from '@/site/parts';
import { ORIGIN, openSite } from '@/site/site';
import { aspectsWords, count, STATUS_WORDS } from '@/site/words';

interface Props {
  params: Promise<{ id: string; part?: string[] }>;
}

export const dynamicParams = true;
export const dynamic = 'force-static';

export function generateStaticParams() {
  const { timeline, events } = openSite();
  return timeline.events.flatMap((event) =>
    partSegments(event.reports.length, PART_SIZE.reports).map((part) => ({ id: events.segmentOf(event.id), part })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = openSite();
  const event = site.event(site.events.idOf((await params).id) ?? '');
  if (!event) return {};
  const description = `${dateWords(event.date)}. ${event.summary ?? event.title}`;
  return pageMetadata(site, { title: event.title, description, path: links.event(site, event), type: 'article' });
}

/** An event's permanent page. */
export default async function EventPage({ params }: Props) {
  const { id, part: segments } = await params;
  const site = openSite();
  const event = site.event(site.events.idOf(id) ?? '');
  const part = event && partOf(reportsBySource(event), PART_SIZE.reports, segments);
  if (!event || !part) notFound();
  const words = dateWords(event.date);
  const days = spanWords(event.date);
  return (
    <PageFrame>
      <JsonLd data={eventJsonLd(site.timeline, event, addressesOf(site))} />
      <article className="event-page">
        <header>
          <p className="event-date">
            {words}
            {tellsDays(event.date) && !words.includes(days) && <span className="quiet"> ({days})</span>}
          </p>
          <h1 dir={directionOf(event.title)}>{clip(event.title, 400)}</h1>
          {event.summary !== undefined && (
            <p className="standfirst" dir={directionOf(event.summary)}>
              {clip(event.summary, 1200)}
            </p>
          )}
          <p className="event-standing">
            {event.status !== 'reported' && <span className="tag">{STATUS_WORDS[event.status]}</span>}
            {count(event.independentSources, 'independent source')}
            {event.disagreements.length > 0 && (
              <>
                , which{' '}
                <a href="#disagreements">differ on {aspectsWords(event.disagreements.map(({ aspect }) => aspect))}</a>
              </>
            )}
          </p>
          <p className="event-link needs-script">
            <CopyButton text={`${ORIGIN}${links.event(site, event)}`} what="link to this event" label="Copy link" />
            <CopyButton
              text={citationText(citationIn(site, event))}
              what="citation of this event"
              label="Copy citation"
            />
          </p>
          <dl>
            <DateReasons site={site} event={event} />
            <EntityLinks site={site} ids={event.actors} label="Actors" />
            <EntityLinks site={site} ids={event.places} label="Places" />
          </dl>
        </header>
        {event.disagreements.length > 0 && part.part === 1 && (
          <section id="disagreements" aria-labelledby="disagreements-title">
            <h2 id="disagreements-title">Where the sources differ</h2>
            <Disagreements site={site} event={event} />
          </section>
        )}
        <section aria-labelledby="reports-title">
          <h2 id="reports-title">Who reports it</h2>
          <Reports site={site} reports={part.items} />
          <PartLinks part={part} address={links.event(site, event)} of="the reports" />
        </section>
        <Cite site={site} event={event} />
        <EventNeighbours site={site} event={event} />
      </article>
    </PageFrame>
  );
}

/** Whether the days that a date may stand for say more than its words: not for a plain day, month or year. */
const tellsDays = ({ precision, modifier, start, end }: FuzzyDate): boolean =>
  start !== end && (modifier !== undefined || !['month', 'year'].includes(precision));
