import type { Row } from '@/chronology/row';
import { BreakMark } from './axis';

/** What each mark of the overview means, and whether an event is drawn with it. */
const MARKS: { words: string; of: (row: Row) => boolean; mark: React.ReactNode }[] = [
  { words: 'a day', of: (row) => row.start === row.end, mark: <circle className="dot" cx="9" cy="6" r="3.5" /> },
  {
    words: 'longer',
    of: (row) => row.start !== row.end,
    mark: <rect className="bar bar--none" y="4" width="18" height="5" rx="2" />,
  },
  {
    words: 'an end left open',
    of: (row) => row.start !== row.end && row.soft !== 'none',
    mark: <rect className="bar bar--start" y="4" width="18" height="5" rx="2" />,
  },
  {
    words: 'alleged, denied or planned',
    of: (row) => row.status !== 'reported',
    mark: <circle className="dot dot--open" cx="9" cy="6" r="3.5" />,
  },
  {
    words: 'sources differ',
    of: (row) => row.disputed.length > 0,
    mark: <circle className="dot dot--disputed" cx="9" cy="6" r="3.5" />,
  },
];

/** The key to the overview: the marks that it is drawn with, each with what it means. */
export function OverviewKey({ rows, broken }: { rows: readonly Row[]; broken: boolean }) {
  return (
    <ul className="overview-key" aria-label="Marks of the overview">
      {MARKS.filter(({ of }) => rows.some(of)).map(({ words, mark }) => (
        <li key={words}>
          <svg className="strip" width="18" height="12" aria-hidden="true">
            {mark}
          </svg>
          {words}
        </li>
      ))}
      {broken && (
        <li>
          <svg className="strip" width="18" height="12" aria-hidden="true">
            <line className="axis" x1="0" x2="18" y1="6" y2="6" />
            <BreakMark x={9} y={6} />
          </svg>
          another scale: few events lie there
        </li>
      )}
    </ul>
  );
}
