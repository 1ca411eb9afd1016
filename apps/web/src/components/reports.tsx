import { dateWords } from '@dateline/core/calendar';
import type { Report } from '@dateline/core/model';
import type { Site } from '@/site/site';
import { BASIS_WORDS } from '@/site/words';
import { PublicationReason } from './publication-reason';
import { Quotation } from './quotation';
import { SourceCredit } from './source-credit';

/** The reports of one event: what each source says, and on demand how its date was found. */
export function Reports({ site, reports }: { site: Site; reports: readonly Report[] }) {
  return (
    <ol className="reports">
      {reports.map((report) => {
        const source = site.source(report.sourceId);
        return (
          <li key={`${report.sourceId}:${report.start}:${report.end}`}>
            <figure className="report">
              <Quotation quoted={report} source={source} spans={report.expression ? [report.expression] : []} />
              <figcaption>{source && <SourceCredit site={site} source={source} />}</figcaption>
            </figure>
            <details className="reasoning">
              <summary>
                Dated <strong>{dateWords(report.date)}</strong>: {BASIS_WORDS[report.basis]}
              </summary>
              <p dir="ltr">{report.reason}</p>
              {source && <PublicationReason source={source} />}
              <p>
                <span className="quiet">EDTF</span> <code>{report.date.edtf}</code>
              </p>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
