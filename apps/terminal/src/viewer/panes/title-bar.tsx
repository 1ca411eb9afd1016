import { reachWords } from '@dateline/core/calendar';
import { counted, terminalText } from '@dateline/core/formats';
import type { ViewState } from '../state/view-state.js';
import { span, spreadLine } from '../text/line.js';
import { paintLine, type Theme } from '../theme/theme.js';
import { Row } from './row.js';

/** The first line: whose timeline this is, and how much there is of it. */
export function TitleBar({ state, theme }: { state: ViewState; theme: Theme }) {
  const { timeline, entries } = state.index;
  const [first, last] = [entries[0]?.event, entries.at(-1)?.event];
  const counts = [
    counted(timeline.events.length, 'event'),
    ...(state.columns >= MIDDLE_TITLE ? [counted(timeline.sources.length, 'source')] : []),
    ...(first && last && state.columns >= WIDE_TITLE ? [reachWords(first.date, last.date)] : []),
  ];
  const left = [span(' dateline ', 'accent'), span(terminalText(timeline.title.slice(0, 1000)), 'strong')];
  const right = [span(state.busy ? `${state.busy}  ` : '', 'date'), span(`${counts.join(' · ')} `, 'dim')];
  return <Row text={paintLine(spreadLine(left, right, state.columns), theme)} />;
}

/** From so many columns on there is room for the sources, and for the dates, beside a title of some length. */
const MIDDLE_TITLE = 64;
const WIDE_TITLE = 110;
