import { foldText, type SearchTerm } from '@dateline/core/timeline';
import { MarkedText } from '@/components/marked-text';
import { markHits } from '@/filter/mark-hits';
import { directionOf } from '@/site/direction';
import { aspectsWords } from '@/site/words';
import type { Facets, Point, Row } from './row';

interface Props {
  row: Row;
  base: string;
  facets: Pick<Facets, 'sources'>;
  /** Whether the row above has the same date; it is then there for screen readers only. */
  sameDate: boolean;
  /** What is searched for. */
  terms?: readonly SearchTerm[];
}

/** From here on an event is told large. */
const LARGE = 0.6;

/** One event in the chronology: its date, its title, who reports it and whether they agree. */
export function EventRow({ row, base, facets, sameDate, terms = [] }: Props) {
  const names = [...new Set(row.sources.map((index) => facets.sources[index]?.name ?? ''))];
  const lead = row.salience >= LARGE ? (row.lead ?? '') : '';
  const words = terms.flatMap(({ found }) => found);
  const told = terms.length > 0 ? foldText([row.title, lead, row.words, ...names, ...sayings(row)].join(' ')) : '';
  const beyond = terms.some(({ found }) => !found.some((word) => told.includes(word)));
  return (
    <li className={row.salience >= LARGE ? 'row row--large' : 'row'} id={row.segment} data-index={row.index}>
      <p className={sameDate ? 'row-date row-date--same' : 'row-date'}>{row.words}</p>
      <div className="row-body">
        <p className="row-title">
          <a href={`${base}/events/${row.segment}/`} dir={directionOf(row.title)}>
            <MarkedText pieces={markHits(row.title, words)} />
          </a>
        </p>
        {row.lead !== undefined && row.salience >= LARGE && (
          <p className="row-lead" dir={directionOf(row.lead)}>
            <MarkedText pieces={markHits(row.lead, words)} />
          </p>
        )}
        <p className="row-meta">
          {row.status !== 'reported' && <Tag words={row.status} />}
          {row.disputed.length > 0 && <Tag words={`sources differ on ${aspectsWords(row.disputed)}`} kind="disputed" />}
          <span>
            {row.independent > 1 && `${row.independent} sources: `}
            {names.slice(0, 2).map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
            {names.length > 2 && ' and others'}
          </span>
          {beyond && <span className="row-beyond">found in its reports or names</span>}
        </p>
        {row.points?.map((point) => (
          <PositionLine key={`${point.about}:${point.sides[0]?.label}`} point={point} />
        ))}
      </div>
    </li>
  );
}

const sayings = ({ points = [] }: Row): string[] =>
  points.flatMap(({ about = '', sides }) => [about, ...sides.map(({ label }) => label)]);

/** A point in dispute on one line: "seats won: 14 seats (The Courier) or 17 seats (The Post)". */
function PositionLine({ point: { about, sides } }: { point: Point }) {
  return (
    <p className="row-point">
      {about !== undefined && (
        <>
          <bdi>{about}</bdi>:{' '}
        </>
      )}
      {sides.map(({ label, who }, index) => (
        <span key={label}>
          {index > 0 && ' or '}
          <bdi className="row-position">{label}</bdi> (<bdi>{who}</bdi>)
        </span>
      ))}
    </p>
  );
}

/** A word or two in a frame; who hears them hears where they end. */
function Tag({ words, kind }: { words: string; kind?: 'disputed' }) {
  return (
    <>
      <span className={kind ? `tag tag--${kind}` : 'tag'}>{words}</span>
      <span className="visually-hidden">, </span>
    </>
  );
}
