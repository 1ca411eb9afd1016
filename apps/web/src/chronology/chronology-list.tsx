import { EventRow } from './event-row';
import { groupRows } from './group-rows';
import type { Facets, Row } from './row';

/** The chronology as text: years, months, events. */
export function ChronologyList({
  rows,
  base,
  facets,
}: {
  rows: readonly Row[];
  base: string;
  facets: Pick<Facets, 'sources'>;
}) {
  return groupRows(rows).map((year) => (
    <section key={year.key} className="year" aria-labelledby={`y-${year.key}`}>
      <h2 className="year-name" id={`y-${year.key}`}>
        {year.name}
      </h2>
      {year.months.map((month) => (
        <section key={month.key} className="month">
          {month.name !== undefined && (
            <h3 className="month-name">
              {month.name} <span className="month-year">{year.name}</span>
            </h3>
          )}
          <ol className="rows">
            {month.rows.map((row, index) => (
              <EventRow
                key={row.index}
                row={row}
                base={base}
                facets={facets}
                sameDate={month.rows[index - 1]?.words === row.words}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  ));
}
