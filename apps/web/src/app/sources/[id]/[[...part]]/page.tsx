import { PUBLISHED_WORDS, publicationReason, publicationWords, sourceJsonLd, webUrl } from '@dateline/core/formats';
import type { Event, Source } from '@dateline/core/model';
import { tellsAlone } from '@dateline/core/timeline';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/json-ld';
import { OpenQuestions } from '@/components/open-questions';
import { PageFrame } from '@/components/page-frame';
import { PartLinks } from '@/components/part-links';
import { SourceReports } from '@/components/source-reports';
import { SourceStands } from '@/components/source-stands';
import { addressesOf } from '@/site/addresses';
import { clip } from '@/site/clip';
import { directionOf } from '@/site/direction';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { PART_SIZE, partOf, partSegments } from '@/site/parts';
import { openSite, type Site } from '@/site/site';
import { sourceName, sourceTitle } from '@/site/source-name';
import { count } from '@/site/words';

interface Props {
  params: Promise<{ id: string; part?: string[] }>;
}

export const dynamic = 'force-static';
export const dynamicParams = true;

export function generateStaticParams() {
  const site = openSite();
  return site.timeline.sources.flatMap(({ id }) =>
    partSegments(site.eventsOfSource(id).length, PART_SIZE.reports).map((part) => ({
      id: site.sources.segmentOf(id),
      part,
    })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = openSite();
  const source = site.source(site.sources.idOf((await params).id) ?? '');
  if (!source) return {};
  return pageMetadata(site, { title: sourceTitle(source), path: links.source(site, source) });
}

/** A source's permanent page: what it reports, when it was published, what it alone says, where it differs from others. */
export default async function SourcePage({ params }: Props) {
  const { id, part: segments } = await params;
  const site = openSite();
  const source = site.source(site.sources.idOf(id) ?? '');
  const events = source && site.eventsOfSource(source.id);
  const part = events && partOf(events, PART_SIZE.reports, segments);
  if (!source || !part) notFound();
  return (
    <PageFrame>
      <JsonLd data={sourceJsonLd(source, addressesOf(site))} />
      <article className="source-page">
        <header className="page-head">
          {(source.publisher !== undefined || source.kind === 'note') && (
            <p className="kicker">
              <bdi>{sourceName(source)}</bdi>
              {source.kind === 'note' && ', as summarised'}
            </p>
          )}
          <h1 dir={directionOf(sourceTitle(source))}>{sourceTitle(source)}</h1>
          <SourceFacts site={site} source={source} events={events} />
        </header>
        <SourceStands site={site} source={source} />
        <section aria-labelledby="reports-title">
          <h2 id="reports-title">What it reports, in order</h2>
          <SourceReports site={site} source={source} events={part.items} />
          <PartLinks part={part} address={links.source(site, source)} of="the reports" />
        </section>
        <OpenQuestions site={site} source={source} />
      </article>
    </PageFrame>
  );
}

/** As many copies as are named. */
const MOST_COPIES = 30;

function SourceFacts({ site, source, events }: { site: Site; source: Source; events: readonly Event[] }) {
  const address = webUrl(source.url);
  const reason = publicationReason(source);
  const original = source.copyOf === undefined ? undefined : site.source(source.copyOf);
  const copies = site.timeline.sources.filter(({ copyOf }) => copyOf === source.id);
  const reports = site.reportsOfSource(source.id);
  const alone = events.filter((event) => tellsAlone(source, event, site.source)).length;
  return (
    <dl className="facts">
      {source.author !== undefined && (
        <div>
          <dt>Author</dt>
          <dd dir="auto">{clip(source.author, 200)}</dd>
        </div>
      )}
      <div>
        <dt>Published</dt>
        <dd>
          {source.published ? (
            <>
              {publicationWords(source.published)}, {PUBLISHED_WORDS[source.published.basis]}
              {reason && (
                <p className="quiet" dir="ltr">
                  {reason.full}
                </p>
              )}
            </>
          ) : (
            'on a day that neither the article nor its text tells'
          )}
        </dd>
      </div>
      {original && (
        <div>
          <dt>Near copy of</dt>
          <dd>
            <a href={links.source(site, original)}>
              <bdi>{sourceTitle(original)}</bdi>
            </a>
            ; it is not counted as an independent source
          </dd>
        </div>
      )}
      {copies.length > 0 && (
        <div>
          <dt>Copied by</dt>
          <dd>
            <ul className="plain-list">
              {copies.slice(0, MOST_COPIES).map((copy) => (
                <li key={copy.id}>
                  <a href={links.source(site, copy)}>
                    <bdi>{sourceName(copy)}</bdi>
                  </a>
                </li>
              ))}
            </ul>
            {copies.length > MOST_COPIES && `and ${copies.length - MOST_COPIES} others`}
          </dd>
        </div>
      )}
      <div>
        <dt>Events</dt>
        <dd>
          {count(events.length, 'event')}
          {events.length > 0 && `, ${alone === 0 ? 'none' : alone} told by it alone`}; {count(reports, 'report')};{' '}
          {count(source.words, 'word')}
          {events.length > 0 && (
            <p className="needs-script">
              <a href={`${links.home(site)}?source=${site.sources.segmentOf(source.id)}`}>Show these on the timeline</a>
            </p>
          )}
        </dd>
      </div>
      {source.url !== undefined && (
        <div>
          <dt>Address</dt>
          <dd>
            {address ? (
              <a href={address} rel="noopener noreferrer external">
                {clip(source.url, 200)}
              </a>
            ) : (
              <bdi>{clip(source.url, 200)}</bdi>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
