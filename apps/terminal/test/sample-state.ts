import type { Timeline } from '@dateline/core/model';
import { indexTimeline } from '../src/viewer/data/timeline-index.js';
import { commandOf } from '../src/viewer/keys/commands.js';
import { typedText } from '../src/viewer/keys/key-names.js';
import { modeOf } from '../src/viewer/state/mode.js';
import { reduce } from '../src/viewer/state/reduce.js';
import { startState, type ViewState } from '../src/viewer/state/view-state.js';
import { sampleTimeline } from './sample-timeline.js';

/** The viewer on a made-up timeline, as it opens. */
export const opened = (columns = 80, rows = 24, timeline: Timeline = sampleTimeline()): ViewState =>
  startState(indexTimeline(timeline), { columns, rows });

/** The state after keys, one after the other; commands that reach outside do nothing here. */
export function press(state: ViewState, ...keys: string[]): ViewState {
  return keys.reduce((current, key) => {
    const command = commandOf(modeOf(current), key);
    if (command) return reduce(current, { type: 'command', id: command.id, key });
    const text = typedText(key);
    return text ? reduce(current, { type: 'type', text }) : current;
  }, state);
}

/** The id of the chosen event, or the key of the chosen group. */
export function chosen(state: ViewState): string | undefined {
  const row = state.list[state.cursor];
  return row?.kind === 'event' ? row.entry.event.id : row?.key;
}
