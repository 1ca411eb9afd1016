import { counted, grouped, terminalText } from '@dateline/core/formats';
import { mostSalient } from '@dateline/core/timeline';
import { dateLabel } from '../data/date-label.js';
import type { GroupRow } from '../data/list-rows.js';
import type { Entry, TimelineIndex } from '../data/timeline-index.js';
import { cellWidth } from '../text/cell-width.js';
import { fitLine, fitText, type Line, span } from '../text/line.js';
import { marksOf, sourceBar } from './event-marks.js';

/** A group in words: "November 2021", "2021", "1980s". */
export const groupName = ({ year, part }: Pick<GroupRow, 'year' | 'part'>): string =>
  part === undefined ? year : `${part} ${year}`;

/** What a date takes at most before a title. */
const DATE_COLUMNS = 18;

/** What a folded year or month has in it: its counts, its most salient events, who is in them. */
export function groupDetail(index: TimelineIndex, entries: readonly Entry[], group: GroupRow, columns: number): Line[] {
  const members = entries.slice(group.first, group.first + group.count);
  const most = mostSalient(
    members.map(({ event }) => event),
    12,
  );
  const dates = Math.max(...most.map(({ date }) => cellWidth(dateLabel(date, DATE_COLUMNS))));
  const names = new Map<string, number>();
  for (const { event } of members) for (const id of event.actors) names.set(id, (names.get(id) ?? 0) + 1);
  const actors = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
  return [
    [span(groupName(group), 'strong')],
    [span(`${counted(group.count, 'event')}, ${grouped(group.disputed)} disputed`, 'dim')],
    [],
    [span('Most salient', 'heading')],
    ...most.map((event) =>
      fitLine(
        [
          ...sourceBar(event.independentSources),
          span(` ${fitText(dateLabel(event.date, DATE_COLUMNS), dates)} `, 'date'),
          ...marksOf(event).map(({ glyph, style }) => span(`${glyph} `, style)),
          span(terminalText(event.title)),
        ],
        columns,
      ),
    ),
    ...(actors.length > 0 ? [[], [span('Most named', 'heading')]] : []),
    ...actors.map(([id, count]) =>
      fitLine(
        [span(String(count).padStart(4), 'dim'), span(` ${terminalText(index.entities.get(id)?.name ?? id)}`)],
        columns,
      ),
    ),
  ];
}
