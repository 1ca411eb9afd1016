import { dateWords } from '@dateline/core/calendar';
import type { Event, Source } from '@dateline/core/model';
import { tellsAlone } from '@dateline/core/timeline';
import { clip } from '@/site/clip';
import { directionOf } from '@/site/direction';
import { links } from '@/site/links';
import type { Site } from '@/site/site';
import { Quotation } from './quotation';

/** What one source says of each of its events, and which of them nobody else reports. */
export function SourceReports({ site, source, events }: { site: Site; source: Source; events: readonly Event[] }) {
  if (events.length === 0) return <p>It tells of nothing that could be dated.</p>;
  return (
    <ol className="source-reports">
      {events.map((event) => (
        <li key={event.id}>
          <p className="row-date">{dateWords(event.date)}</p>
          <div>
            <h3 className="row-title">
              <a href={links.event(site, event)} dir={directionOf(event.title)}>
                {clip(event.title, 240)}
              </a>
            </h3>
            {tellsAlone(source, event, site.source) && (
              <p>
                <span className="tag">this source alone</span>
              </p>
            )}
            {event.reports
              .filter((report) => report.sourceId === source.id)
              .slice(0, 6)
              .map((report) => (
                <Quotation
                  key={report.start}
                  quoted={report}
                  source={source}
                  spans={report.expression ? [report.expression] : []}
                  credited
                />
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
