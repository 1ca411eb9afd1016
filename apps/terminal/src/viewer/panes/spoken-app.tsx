import { counted, grouped, terminalText } from '@dateline/core/formats';
import { Box, Text } from 'ink';
import { dateLabel } from '../data/date-label.js';
import type { ListRow } from '../data/list-rows.js';
import { marksOf } from '../lines/event-marks.js';
import { groupName } from '../lines/group-detail.js';
import { helpLines } from '../lines/help-lines.js';
import { sourceLine } from '../lines/source-line.js';
import { addressMenu, chipsOf, facetLabel, facetMenu, paletteMenu, sourceMenu } from '../state/menus.js';
import { shownDetail, UNBROKEN } from '../state/shown-detail.js';
import { shownSource } from '../state/shown-source.js';
import type { ViewState } from '../state/view-state.js';
import { type Line, lineText } from '../text/line.js';
import { leftWords } from './chip-bar.js';

/** The viewer in words, for a screen reader (INK_SCREEN_READER): where the cursor is, and what stands there. */
export function SpokenApp({ state }: { state: ViewState }) {
  return (
    <Box flexDirection="column">
      {spokenLines(state).map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
        <Text key={i}>{text}</Text>
      ))}
    </Box>
  );
}

/** Rules, borders and bars, which say nothing that the words beside them don't. */
const DRAWN = /[\u2500-\u259f▮▯]+/g;

/** What is to be read out, line by line. */
export function spokenLines(state: ViewState): string[] {
  const { index, entries, overlay, message } = state;
  if (overlay?.kind === 'prompt') {
    const found = overlay.purpose === 'search' && overlay.text !== '' ? [`${leftWords(state)}.`] : [];
    return [`${overlay.purpose}: ${overlay.text}`, ...found, 'Enter accepts, Escape closes.'];
  }
  if (overlay?.kind === 'facet') {
    const choice = facetMenu(state, overlay.facet, overlay.query)[overlay.cursor];
    const chosen = (state.filters[overlay.facet] as readonly string[]).includes(choice?.value ?? '');
    const words = choice
      ? `${facetLabel(index, overlay.facet, choice.value)}, ${counted(choice.count, 'event')}`
      : 'nothing to choose';
    return [`Filter by ${overlay.facet}. ${overlay.query}`, `${words}${chosen ? ', chosen' : ''}`];
  }
  if (overlay?.kind === 'palette') {
    const command = paletteMenu(overlay.query)[overlay.cursor];
    return [`Commands. ${overlay.query}`, command ? `${command.title}, key ${command.keys.join(' or ')}` : 'nothing'];
  }
  if (overlay?.kind === 'help') return [...helpLines(state.pane).map(lineText), 'Escape closes.'];
  if (overlay?.kind === 'addresses') {
    const address = addressMenu(state)[overlay.cursor];
    return ['Open which source?', address ? `${address.label}, ${terminalText(address.url)}` : 'nothing'];
  }
  if (overlay?.kind === 'sources') {
    const entry = sourceMenu(state, overlay.query)[overlay.cursor];
    const line =
      entry &&
      lineText(sourceLine(index, entry, UNBROKEN, false))
        .replace(/ {2,}/g, ', ')
        .replace(/^, |, $/g, '');
    return [
      `Sources. ${overlay.query}`,
      line
        ? `${overlay.cursor + 1} of ${grouped(sourceMenu(state, overlay.query).length)}. ${line}.`
        : 'Nothing has these letters.',
      'Enter opens, Tab lists its events, Escape closes.',
    ];
  }
  if (overlay?.kind === 'source') {
    return [
      ...(message ? [message.text] : []),
      ...spokenText(shownSource(state, UNBROKEN)),
      'Enter lists its events, Escape goes back to the sources.',
    ];
  }
  const chips = chipsOf(state);
  if (overlay?.kind === 'chips') return ['Remove which filter?', chips[overlay.cursor]?.label ?? 'none'];
  const lines = [
    `${terminalText(index.timeline.title)}. ${grouped(entries.length)} of ${counted(index.entries.length, 'event')}.`,
    ...(chips.length > 0 ? [`Filters: ${chips.map(({ label }) => label).join(', ')}. ${leftWords(state)}.`] : []),
    ...(message ? [message.text] : []),
  ];
  const row = state.list[state.cursor];
  if (!row) return [...lines, 'No event passes these filters.'];
  if (state.pane === 'detail') return [...lines, ...spokenText(shownDetail(state, UNBROKEN).lines)];
  return [...lines, spokenRow(row, entries.length), 'Enter opens, question mark for the keys, q quits.'];
}

/** Lines of text as they are heard, without what is drawn between the words. */
const spokenText = (lines: readonly Line[]): string[] =>
  lines.map((line) => lineText(line).replace(DRAWN, ' ').replace(/ {2,}/g, ' ').trim()).filter((text) => text !== '');

function spokenRow(row: ListRow, length: number): string {
  if (row.kind === 'group') {
    const disputed = row.disputed > 0 ? `, ${row.disputed} disputed` : '';
    return `${groupName(row)}: ${counted(row.count, 'event')}${disputed}${row.folded ? ', folded' : ''}.`;
  }
  const { event } = row.entry;
  const sources = counted(event.independentSources, 'independent source');
  const marks = marksOf(event).map(({ word }) => `, ${word}`);
  return `${grouped(row.position + 1)} of ${grouped(length)}. ${dateLabel(event.date)}. ${terminalText(event.title)}. ${sources}${marks.join('')}.`;
}
