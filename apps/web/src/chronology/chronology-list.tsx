import type { SearchTerm } from '@dateline/core/timeline';
import type { ComponentType } from 'react';
import { EventRow } from './event-row';
import { groupRows } from './group-rows';
import type { Facets, Row } from './row';

export interface RowsProps {
  rows: readonly Row[];
  base: string;
  facets: Pick<Facets, 'sources'>;
  /** What is searched for, which is marked in titles. */
  terms?: readonly SearchTerm[];
}

interface Props extends RowsProps {
  /** Draws some rows of a month, at most {@link CHUNK}; where absent a month's rows are drawn at once. */
  Rows?: ComponentType<RowsProps>;
}

const CHUNK = 20;

/** The chronology as text: years, months, events. */
export function ChronologyList({ rows, Rows, ...rest }: Props) {
  return groupRows(rows).map((year) => (
    <section key={year.key} className="year" aria-labelledby={`y-${year.key}`}>
      <h2 className="year-name" id={`y-${year.key}`}>
        {year.name}
      </h2>
      {year.parts.map((part) => (
        <section key={part.key} className="month">
          {part.name !== undefined && (
            <h3 className="month-name">
              {part.name} <span className="visually-hidden">{year.name}</span>
            </h3>
          )}
          {Rows ? (
            chunksOf(part.rows).map((chunk) => <Rows key={chunk[0]!.index} rows={chunk} {...rest} />)
          ) : (
            <AllRows rows={part.rows} {...rest} />
          )}
        </section>
      ))}
    </section>
  ));
}

function AllRows({ rows, ...rest }: RowsProps) {
  return (
    <ol className="rows">
      {rows.map((row, index) => (
        <EventRow key={row.index} row={row} sameDate={rows[index - 1]?.words === row.words} {...rest} />
      ))}
    </ol>
  );
}

const chunksOf = (rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK));
