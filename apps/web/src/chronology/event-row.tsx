import { aspectsWords } from '@/site/words';
import type { Facets, Row } from './row';

interface Props {
  row: Row;
  base: string;
  facets: Pick<Facets, 'sources'>;
  /** Whether the row above has the same date; it is then there for screen readers only. */
  sameDate: boolean;
}

/** From here on an event is told large. */
const LARGE = 0.6;

/** One event in the chronology: its date, its title, who reports it and whether they agree. */
export function EventRow({ row, base, facets, sameDate }: Props) {
  const names = [...new Set(row.sources.map((index) => facets.sources[index]?.name ?? ''))];
  return (
    <li className={row.salience >= LARGE ? 'row row--large' : 'row'} id={row.segment} data-index={row.index}>
      <p className={sameDate ? 'row-date row-date--same' : 'row-date'}>{row.words}</p>
      <div className="row-body">
        <p className="row-title">
          <a href={`${base}/events/${row.segment}/`} dir="auto">
            {row.title}
          </a>
        </p>
        {row.lead !== undefined && row.salience >= LARGE && (
          <p className="row-lead" dir="auto">
            {row.lead}
          </p>
        )}
        <p className="row-meta">
          {row.status !== 'reported' && <span className="tag">{row.status}</span>}
          {row.disputed.length > 0 && (
            <span className="tag tag--disputed">sources differ on {aspectsWords(row.disputed)}</span>
          )}
          <span>
            {row.independent > 1 && `${row.independent} sources: `}
            {names.slice(0, 2).map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
            {names.length > 2 && ` and ${names.length - 2} more`}
          </span>
        </p>
      </div>
    </li>
  );
}
