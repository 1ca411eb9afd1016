import { directionOf } from '@/site/direction';
import { count, grouped } from '@/site/words';
import type { Row } from './row';

interface Props {
  /** The most salient events, in order. */
  rows: readonly Row[];
  /** How many events there are. */
  total: number;
  base: string;
}

/** What a long timeline begins with: its most salient events, a line each, before all of them. */
export function FirstList({ rows, total, base }: Props) {
  return (
    <section className="first" aria-labelledby="first-title">
      <h2 id="first-title">
        The {rows.length} most salient of {count(total, 'event')}
      </h2>
      <ol>
        {rows.map((row, index) => (
          <li key={row.index}>
            <span className={rows[index - 1]?.words === row.words ? 'row-date row-date--same' : 'row-date'}>
              {row.words}
            </span>
            <p>
              <a href={`${base}/events/${row.segment}/`} dir={directionOf(row.title)}>
                {row.title}
              </a>{' '}
              <span className="quiet">
                {count(row.independent, 'source')}
                {row.disputed.length > 0 && ', which differ'}
              </span>
            </p>
          </li>
        ))}
      </ol>
      <p className="quiet">All {grouped(total)}, by date:</p>
    </section>
  );
}
