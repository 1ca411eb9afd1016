import { ASPECT_WORDS } from '@dateline/core/formats';
import type {
  Disagreement,
  Event,
  Evidence as PieceOfEvidence,
  Position,
  Source,
  TextSpan,
} from '@dateline/core/model';
import { reportAddress, reportOfEvidence } from '@/site/event-reports';
import { links } from '@/site/links';
import type { Quoted } from '@/site/mark-quote';
import type { Site } from '@/site/site';
import { sourceName } from '@/site/source-name';
import { count } from '@/site/words';
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
              <Speakers site={site} event={event} position={position} />
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
function independentOf(site: Site, position: Position): number {
  return new Set(position.sourceIds.map((id) => site.source(id)?.copyOf ?? id)).size;
}

/** Who takes a position, each name the way to the words that do. */
function Speakers({ site, event, position }: { site: Site; event: Event; position: Position }) {
  const sources = position.sourceIds.slice(0, 40).flatMap((id) => site.source(id) ?? []);
  return (
    <ul className="plain-list">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={addressOf(site, event, position, source)}>
            <bdi>{sourceName(source)}</bdi>
          </a>
          {source.copyOf !== undefined && <span className="tag">near copy</span>}
        </li>
      ))}
    </ul>
  );
}

/** Where a source takes a position: the report that says so, or the source's own page where it reports nothing of the event. */
function addressOf(site: Site, event: Event, { evidence }: Position, source: Source): string {
  const own = evidence.find(({ sourceId }) => sourceId === source.id);
  const report = own ? reportOfEvidence(event, own) : event.reports.find(({ sourceId }) => sourceId === source.id);
  return report ? reportAddress(site, event, report) : links.source(site, source);
}

/** As many of a position's quotations as a table has room for. */
const QUOTED = 5;

/** The words that take a position, each source's once, with what says so marked. */
function Evidence({ site, event, position }: { site: Site; event: Event; position: Position }) {
  const shown = new Map<string, { quoted: Quoted; sourceId: string; spans: TextSpan[] }>();
  for (const { sourceId, start, end, sentence } of position.evidence) {
    const quoted = sentence ?? reportAround(event, { sourceId, start, end });
    if (!quoted) continue;
    const key = `${sourceId}:${quoted.start}`;
    const before = shown.get(key);
    if (before) before.spans.push({ start, end });
    else if (shown.size < QUOTED) shown.set(key, { quoted, sourceId, spans: [{ start, end }] });
  }
  return [...shown].map(([key, { quoted, sourceId, spans }]) => {
    const source = site.source(sourceId);
    const speaker =
      position.sourceIds.length > 1 && source
        ? { name: sourceName(source), address: addressOf(site, event, position, source) }
        : undefined;
    return <Quotation key={key} quoted={quoted} source={source} spans={spans} speaker={speaker} />;
  });
}

/** The report that holds a piece of evidence, for a timeline whose evidence has no words of its own. */
const reportAround = ({ reports }: Event, { sourceId, start, end }: PieceOfEvidence): Quoted | undefined =>
  reports.find((report) => report.sourceId === sourceId && report.start <= start && end <= report.end);
