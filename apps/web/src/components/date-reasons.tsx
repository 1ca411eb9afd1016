import { dateWords } from '@dateline/core/calendar';
import type { Event, Report } from '@dateline/core/model';
import { reportAddress } from '@/site/event-reports';
import type { Site } from '@/site/site';
import { sourceName } from '@/site/source-name';

/** As many reasons, and other dates, as stand at the head of an event; each report has its own below. */
const MOST = 3;
/** The bases of a date, the firmest first. */
const BASES: readonly Report['basis'][] = ['stated', 'relative', 'event', 'context', 'publication'];

/** Why an event has its date, and who dates it otherwise, each with the way to the report that says so. */
export function DateReasons({ site, event }: { site: Site; event: Event }) {
  const nameOf = ({ sourceId }: Report) => nameIn(site, sourceId);
  const firm = [...event.reports].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
  const isOwn = ({ date }: Report) => date.edtf === event.date.edtf;
  const reasons = firstOfEach(firstOfEach(firm.filter(isOwn), nameOf), ({ reason }) => reason);
  const others = new Map<string, Report[]>();
  for (const report of firstOfEach(firm, (each) => `${each.date.edtf} ${nameOf(each)}`)) {
    const words = dateWords(report.date);
    if (!isOwn(report)) others.set(words, [...(others.get(words) ?? []), report]);
  }
  return (
    <>
      {reasons.length > 0 && (
        <div className="entity-links">
          <dt>Dated by</dt>
          <dd>
            <ul className="plain-list">
              {reasons.slice(0, MOST).map((report) => (
                <li key={report.reason}>
                  <bdi>{report.reason}</bdi> <Teller site={site} event={event} report={report} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {others.size > 0 && (
        <div className="entity-links">
          <dt>Also dated</dt>
          <dd>
            <ul className="plain-list">
              {[...others].slice(0, MOST).map(([words, reports]) => (
                <li key={words}>
                  {words}:{' '}
                  {reports.slice(0, MOST).map((report, index) => (
                    <span key={report.sourceId}>
                      {index > 0 && ', '}
                      <Teller site={site} event={event} report={report} />
                    </span>
                  ))}
                  {reports.length > MOST && ' and others'}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </>
  );
}

function nameIn(site: Site, id: string): string {
  const source = site.source(id);
  return source ? sourceName(source) : id;
}

/** Of those alike in something the first. */
const firstOfEach = (reports: readonly Report[], of: (report: Report) => string): Report[] => {
  const first = new Map<string, Report>();
  for (const report of reports) if (!first.has(of(report))) first.set(of(report), report);
  return [...first.values()];
};

function Teller({ site, event, report }: { site: Site; event: Event; report: Report }) {
  return (
    <a href={reportAddress(site, event, report)}>
      <bdi>{nameIn(site, report.sourceId)}</bdi>
    </a>
  );
}
