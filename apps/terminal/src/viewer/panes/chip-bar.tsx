import { counted, grouped } from '@dateline/core/formats';
import { forgivenWords } from '@dateline/core/timeline';
import { filterEntries } from '../data/filters.js';
import { searchTerms } from '../data/search.js';
import { chipsOf } from '../state/menus.js';
import type { ViewState } from '../state/view-state.js';
import { fitLine, type Span, span } from '../text/line.js';
import { paintLine, type Theme } from '../theme/theme.js';
import { Row } from './row.js';

/** The filters that are set, each removable with x, and what they leave. */
export function ChipBar({ state, theme }: { state: ViewState; theme: Theme }) {
  const chips = chipsOf(state);
  if (chips.length === 0) return null;
  const chosen = state.overlay?.kind === 'chips' ? state.overlay.cursor : -1;
  const spans = chips.flatMap(({ label }, i): Span[] => [
    span(` ${label}${i === chosen ? ' ×' : ''} `, i === chosen ? 'chipChosen' : 'chip'),
    span(' '),
  ]);
  const left = span(` ${leftWords(state)}`, 'dim');
  return <Row text={paintLine(fitLine([span(' '), ...spans, left], state.columns), theme)} />;
}

/** How many events the filters leave: "5 of 36 events". */
export const eventsLeft = ({ index, entries }: ViewState): string =>
  `${grouped(entries.length)} of ${counted(index.entries.length, 'event')}`;

/** What the filters leave, "5 of 36 events", or where marked words stand, what a search found instead of its words, how to see the rest. */
export function leftWords(state: ViewState): string {
  const { index, entries, filters, search } = state;
  const left = eventsLeft(state);
  if (filters.salient) return `${left} · * shows all`;
  if (!search) return left;
  const found = filters.text ? left : `in ${grouped(hitsAmong(state))} of ${counted(entries.length, 'event')}`;
  const forgiven = forgivenWords(searchTerms(index, search));
  return [found, ...(forgiven ? [forgiven] : [])].join(' · ');
}

let last: { key: readonly unknown[]; hits: number } | undefined;

/** How many of the listed events have the words that are marked; the last count is kept, as every frame asks. */
function hitsAmong({ index, entries, filters, search }: ViewState): number {
  const key = [entries, search];
  if (!last?.key.every((part, i) => part === key[i])) {
    last = { key, hits: filterEntries(index, { ...filters, text: search, salient: false }).length };
  }
  return last.hits;
}
