import { chipsOf } from '../state/menus.js';
import type { ViewState } from '../state/view-state.js';
import { fitLine, type Span, span } from '../text/line.js';
import { paintLine, type Theme } from '../theme/theme.js';
import { Row } from './row.js';

/** The filters that are set, each removable with x. */
export function ChipBar({ state, theme }: { state: ViewState; theme: Theme }) {
  const chips = chipsOf(state);
  if (chips.length === 0) return null;
  const chosen = state.overlay?.kind === 'chips' ? state.overlay.cursor : -1;
  const spans = chips.flatMap(({ label }, i): Span[] => [
    span(` ${label}${i === chosen ? ' ×' : ''} `, i === chosen ? 'chipChosen' : 'chip'),
    span(' '),
  ]);
  const left = state.entries.length;
  const count = span(` ${left} ${left === 1 ? 'event' : 'events'}`, 'dim');
  return <Row text={paintLine(fitLine([span(' '), ...spans, count], state.columns), theme)} />;
}
