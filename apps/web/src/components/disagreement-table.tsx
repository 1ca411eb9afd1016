import type { Disagreement, Event, Position, Report } from '@dateline/core/model';
import { links } from '@/site/links';
import type { Site } from '@/site/site';
import { sourceName } from '@/site/source-name';
import { ASPECT_WORDS, count } from '@/site/words';
import { Quotation } from './quotation';

interface Props {
  site: Site;
  event: Event;
  disagreement: Disagreement;
}

/** One point on which sources differ: a row for each position, who takes it, and the words that say so. */
export function DisagreementTable({ site, event, disagreement }: Props) {
  const positions = disagreement.positions.slice(0, 40);
  return (
    <table className="disagreement">
      <caption>
        <span className="disagreement-aspect">On {ASPECT_WORDS[disagreement.aspect]}</span>{' '}
        {disagreement.about !== disagreement.aspect && <bdi>{disagreement.about}</bdi>}
      </caption>
      <thead>
        <tr>
          <th scope="col">What is said</th>
          <th scope="col">By whom</th>
          <th scope="col">In these words</th>
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => (
          <tr key={position.value}>
            <th scope="row">
              <bdi className="position-label">{position.label}</bdi>
              <span className="quiet">{count(independentOf(site, position), 'independent source')}</span>
            </th>
            <td>
              <Speakers site={site} position={position} />
            </td>
            <td>
              <Evidence site={site} event={event} position={position} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Sources that take a position, a near copy counted as the source that it copies. */
export function independentOf(site: Site, position: Position): number {
  return new Set(position.sourceIds.map((id) => site.source(id)?.copyOf ?? id)).size;
}

function Speakers({ site, position }: { site: Site; position: Position }) {
  const sources = position.sourceIds.slice(0, 40).flatMap((id) => site.source(id) ?? []);
  return (
    <ul className="plain-list">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={links.source(site, source)}>
            <bdi>{sourceName(source)}</bdi>
          </a>
          {source.copyOf !== undefined && <span className="tag">near copy</span>}
        </li>
      ))}
    </ul>
  );
}

/** The reports that hold a position's evidence, at most three, with the evidence marked. */
function Evidence({ site, event, position }: { site: Site; event: Event; position: Position }) {
  const shown = new Map<Report, Position['evidence']>();
  for (const piece of position.evidence) {
    const report = event.reports.find(
      ({ sourceId, start, end }) => sourceId === piece.sourceId && start <= piece.start && piece.end <= end,
    );
    if (report && (shown.has(report) || shown.size < 3)) shown.set(report, [...(shown.get(report) ?? []), piece]);
  }
  return [...shown].map(([report, spans]) => (
    <Quotation
      key={`${report.sourceId}:${report.start}`}
      report={report}
      source={site.source(report.sourceId)}
      spans={spans}
    />
  ));
}
