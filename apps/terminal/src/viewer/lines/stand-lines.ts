import { ASPECT_WORDS, terminalText } from '@dateline/core/formats';
import type { Position } from '@dateline/core/model';
import type { SourceEntry } from '../data/source-list.js';
import { type Line, span } from '../text/line.js';
import { wrapLine } from '../text/wrap-line.js';
import { heading } from './block.js';

/** As many points as are told. */
const MOST = 60;

const labelsOf = (positions: readonly Position[]): string =>
  positions.map(({ label, value }) => terminalText((label || value).slice(0, 120))).join(', ');

/** Where a source stands against others: each disagreement that it takes part in, its own position and the others. */
export function standLines({ source, entries }: SourceEntry, columns: number): Line[] {
  const stands = entries.flatMap(({ event }) =>
    event.disagreements.flatMap(({ aspect, about, positions }): Line[][] => {
      const own = positions.filter(({ sourceIds }) => sourceIds.includes(source.id));
      const others = positions.filter((position) => !own.includes(position));
      if (own.length === 0 || others.length === 0) return [];
      const point = about === aspect ? '' : `, ${terminalText(about)}`;
      return [
        wrapLine(
          [
            span('≠ ', 'disputed'),
            span(`On ${ASPECT_WORDS[aspect]}${point}: `),
            span(labelsOf(own), 'strong'),
            span(`, where others have ${labelsOf(others)}. `),
            span(terminalText(event.title.slice(0, 160)), 'dim'),
          ],
          columns,
          { rest: [span('  ')] },
        ),
      ];
    }),
  );
  if (stands.length === 0) return [];
  return [[], heading('Where it stands against others', columns), ...stands.slice(0, MOST).flat()];
}
