import { sourceLabel } from '../data/source-label.js';
import { numberSources } from '../lines/source-numbers.js';
import { layoutOf } from './layout.js';
import { shownDetail } from './shown-detail.js';
import { selectedEntry, type ViewState } from './view-state.js';

const say = (state: ViewState, text: string): ViewState => ({ ...state, message: { text, tone: 'plain' } });

/** The detail with a line at its top, as far as there is text to fill the pane. */
export function scrollDetail(state: ViewState, top: number): ViewState {
  const { paneRows } = layoutOf(state);
  const most = Math.max(0, shownDetail(state).lines.length - paneRows);
  return { ...state, detailTop: Math.max(0, Math.min(most, top)) };
}

/** To the part that begins next: a point in dispute, or what a source reports. */
export function movePart(state: ViewState, direction: 1 | -1): ViewState {
  const { stops } = shownDetail(state);
  const { detailTop } = state;
  const stop = direction > 0 ? stops.find((line) => line > detailTop) : stops.findLast((line) => line < detailTop);
  const moved = stop === undefined ? state : scrollDetail(state, stop);
  return moved.detailTop === detailTop
    ? say(state, direction > 0 ? 'There is no more: this is the end.' : 'This is the beginning.')
    : moved;
}

/** To what the source of a number reports, as the positions of a disagreement refer to it. */
export function moveToSource(state: ViewState, number: number): ViewState {
  const entry = selectedEntry(state);
  const [id] = [...(entry ? numberSources(entry.event) : [])].find(([, other]) => other === number) ?? [];
  if (id === undefined) return say(state, `No source here has the number ${number}.`);
  const line = shownDetail(state).sources.get(id);
  const name = `[${number}] ${sourceLabel(state.index.sources.get(id), id)}`;
  if (line === undefined) return say(state, `${name} takes a position and reports nothing more of it.`);
  return say(scrollDetail(state, line), name);
}
