import { inOrderOfPublication, publicationReason, publicationWords } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';
import type { Metadata } from 'next';
import { PageFrame } from '@/components/page-frame';
import { clip } from '@/site/clip';
import { directionOf } from '@/site/direction';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { openSite, type Site } from '@/site/site';
import { sourceName, sourceTitle } from '@/site/source-name';
import { count } from '@/site/words';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const site = openSite();
  return pageMetadata(site, { title: 'Sources', path: links.page(site, 'sources') });
}

/** As many sources as one page lists. */
const LONGEST = 1200;

/** All sources, in the order of their publication. */
export default function SourcesPage() {
  const site = openSite();
  const sources = inOrderOfPublication(site.timeline.sources);
  const copies = sources.filter(({ copyOf }) => copyOf !== undefined).length;
  return (
    <PageFrame here="Sources">
      <header className="page-head">
        <h1>Sources</h1>
        <p className="standfirst">
          {count(sources.length, 'source')}
          {copies > 0 &&
            `, of which ${count(copies, 'is a near copy', 'are near copies')} of another and ${copies === 1 ? 'is' : 'are'} not counted as independent`}
          .
        </p>
      </header>
      <ol className="source-list">
        {sources.slice(0, LONGEST).map((source) => (
          <li key={source.id}>
            <p className="row-date">{source.published ? publicationWords(source.published) : 'no date'}</p>
            <div>
              <p className="row-title">
                <a href={links.source(site, source)} dir={directionOf(sourceTitle(source))}>
                  {sourceTitle(source)}
                </a>
              </p>
              <p className="row-meta">
                {source.copyOf !== undefined && <NearCopy site={site} id={source.copyOf} />}
                {source.kind === 'note' && <span className="tag">as summarised</span>}
                {sourceName(source) !== sourceTitle(source) && (
                  <>
                    <bdi>{sourceName(source)}</bdi>,{' '}
                  </>
                )}
                {count(site.reportsOfSource(source.id), 'report')} of{' '}
                {count(site.eventsOfSource(source.id).length, 'event')}
              </p>
              <WorkedOut source={source} />
            </div>
          </li>
        ))}
      </ol>
    </PageFrame>
  );
}

/** Of which other source one is a near copy. */
function NearCopy({ site, id }: { site: Site; id: string }) {
  const original = site.source(id);
  return (
    <span className="tag">
      near copy
      {original && (
        <>
          {' of '}
          <a href={links.source(site, original)}>
            <bdi>{clip(sourceName(original), 60)}</bdi>
          </a>
        </>
      )}
    </span>
  );
}

/** How a source's day was worked out, where nobody gave it. */
function WorkedOut({ source }: { source: Source }) {
  const reason = publicationReason(source);
  if (!reason) return null;
  return (
    <p className="row-meta" dir="ltr">
      <span className="tag">date {reason.short}</span>
      {reason.full}
    </p>
  );
}
