import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChronologyList } from '@/chronology/chronology-list';
import { PageFrame } from '@/components/page-frame';
import { PartLinks } from '@/components/part-links';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { PART_SIZE, partOf, partSegments } from '@/site/parts';
import { type Period, periodsOf } from '@/site/periods';
import { rowsOf } from '@/site/rows';
import { openSite, type Site } from '@/site/site';
import { count } from '@/site/words';

interface Props {
  params: Promise<{ period: string; part?: string[] }>;
}

export const dynamic = 'force-static';
export const dynamicParams = true;

const allPeriods = (site: Site): Period[] => periodsOf(site).flatMap((year) => [year, ...year.parts]);

export function generateStaticParams() {
  return allPeriods(openSite()).flatMap(({ key, rows }) =>
    partSegments(rows.length, PART_SIZE.rows).map((part) => ({ period: key, part })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = openSite();
  const { period: key } = await params;
  const period = allPeriods(site).find((each) => each.key === key);
  return period ? pageMetadata(site, { title: period.name, path: links.dates(site, key) }) : {};
}

/** All events of a year or of a part of one. */
export default async function DatesPage({ params }: Props) {
  const { period: key, part: segments } = await params;
  const site = openSite();
  const periods = allPeriods(site);
  const index = periods.findIndex((each) => each.key === key);
  const period = periods[index];
  const part = period && partOf(period.rows, PART_SIZE.rows, segments);
  if (!period || !part) notFound();
  const siblings = periods.filter((each) => (each.part === undefined) === (period.part === undefined));
  const at = siblings.indexOf(period);
  return (
    <PageFrame>
      <header className="page-head">
        <h1>{period.name}</h1>
        <p className="standfirst">{count(period.rows.length, 'event')}</p>
      </header>
      {period.parts.length > 1 && (
        <nav aria-label="Parts of the year" className="months">
          <ul className="inline-list">
            {period.parts.map(({ key: own, name, rows }) => (
              <li key={own}>
                <a href={links.dates(site, own)}>{name}</a> <span className="quiet">({rows.length})</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ChronologyList rows={part.items} base={site.base} facets={rowsOf(site)} />
      <PartLinks part={part} address={links.dates(site, key)} of={period.name} />
      <nav className="neighbours" aria-label="Dates around these">
        {[siblings[at - 1], siblings[at + 1]].map((neighbour, side) =>
          neighbour ? (
            <a key={neighbour.key} rel={side === 0 ? 'prev' : 'next'} href={links.dates(site, neighbour.key)}>
              <span className="neighbours-word">{side === 0 ? 'Earlier' : 'Later'}</span>
              {neighbour.name}
            </a>
          ) : (
            <span key="none" />
          ),
        )}
      </nav>
    </PageFrame>
  );
}
