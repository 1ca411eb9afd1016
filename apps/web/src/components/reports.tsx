import { dateWords } from '@dateline/core/calendar';
import type { Report } from '@dateline/core/model';
import { reportAnchor } from '@/site/event-reports';
import type { Site } from '@/site/site';
import { BASIS_WORDS } from '@/site/words';
import { Quotation } from './quotation';
import { SourceCredit } from './source-credit';

/** The reports of one event, source by source: what each says, and on demand how its date was found. */
export function Reports({ site, reports }: { site: Site; reports: readonly Report[] }) {
  const groups: Report[][] = [];
  for (const report of reports) {
    const last = groups.at(-1);
    if (last?.[0]?.sourceId === report.sourceId) last.push(report);
    else groups.push([report]);
  }
  return (
    <ol className="reports">
      {groups.map((group) => {
        const source = site.source(group[0]!.sourceId);
        return (
          <li key={group[0]!.sourceId}>
            {source && <SourceCredit site={site} source={source} />}
            <ol>
              {group.map((report) => (
                <li key={`${report.start}:${report.end}`} className="report" id={reportAnchor(site, report)}>
                  <Quotation
                    quoted={report}
                    source={source}
                    spans={report.expression ? [report.expression] : []}
                    credited
                  />
                  <details className="reasoning">
                    <summary>
                      Dated <strong>{dateWords(report.date)}</strong>: {BASIS_WORDS[report.basis]}
                    </summary>
                    <p dir="ltr">{report.reason}</p>
                    <p>
                      <span className="quiet">EDTF</span> <code>{report.date.edtf}</code>
                    </p>
                    <p>
                      <a href={`#${reportAnchor(site, report)}`}>Link to this report</a>
                    </p>
                  </details>
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}
