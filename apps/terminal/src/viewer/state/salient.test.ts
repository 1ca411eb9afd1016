import { describe, expect, test } from 'vitest';
import { chosen, opened, press } from '../../../test/sample-state.js';
import { sampleTimeline } from '../../../test/sample-timeline.js';
import { leftWords } from '../panes/chip-bar.js';
import { chipsOf } from './menus.js';
import { reduce } from './reduce.js';
import type { ViewState } from './view-state.js';

/** The sample's events, and before them so many of a day each that hardly anybody tells of. */
function longTimeline(more = 130) {
  const timeline = sampleTimeline();
  const [event] = timeline.events;
  const old = Array.from({ length: more }, (_, index) => {
    const day = `19${String(10 + Math.floor(index / 12)).padStart(2, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
    const date = { ...event!.date, edtf: day, precision: 'day' as const, start: day, end: day };
    return { ...event!, id: `old-${index}`, title: `Ledger ${index} kept`, salience: 0.01, date };
  });
  return { ...timeline, events: [...old, ...timeline.events.map((each) => ({ ...each, salience: 0.8 }))] };
}

const long = (columns?: number): ViewState => opened(columns, 24, longTimeline());
const count = (state: ViewState) => state.entries.length;

describe('a long timeline', () => {
  test('opens at its most salient events, in order, and says so', () => {
    const state = long();
    expect(count(state)).toBe(24);
    expect(chipsOf(state).map(({ label }) => label)).toEqual(['most salient']);
    expect(leftWords(state)).toBe('24 of 136 events · * shows all');
    expect(state.entries.slice(-6).map(({ event }) => event.id)).toEqual(opened().entries.map(({ event }) => event.id));
    expect(count(opened())).toBe(6);
  });

  test('* shows all of them and the most salient again, the cursor on its event', () => {
    const all = press(long(), 'G', '*');
    expect(count(all)).toBe(136);
    expect(chosen(all)).toBe('tower');
    expect(count(press(all, '*'))).toBe(24);
    expect(chosen(press(all, '*'))).toBe('tower');
    expect(count(press(long(), 'c'))).toBe(136);
    expect(count(press(long(), 'x', 'x'))).toBe(136);
  });

  test('what is asked for is asked of all events', () => {
    expect(count(press(long(), '/', ...'"ledger 12"'))).toBe(11);
    expect(count(press(long(), 's', 'space'))).toBeGreaterThan(100);
    expect(count(press(long(), '1'))).toBeGreaterThan(100);
    expect(count(press(long(), '-'))).toBe(136);
    expect(chosen(press(long(), 'd'))).toBe('strike');
    expect(count(press(long(), 'd'))).toBe(136);
    const there = reduce(long(), { type: 'jump', day: '1912-05-01', words: 'Went there.' });
    expect(chosen(there)).toBe('old-28');
  });

  test('a search that is given up leaves it as it was; one that is kept shows all with the hits marked', () => {
    expect(count(press(long(), '/', ...'lamp', 'esc'))).toBe(24);
    expect(count(press(long(), '/', 'esc'))).toBe(24);
    const marked = press(long(), '/', ...'bribe', 'enter', 'esc');
    expect(count(marked)).toBe(136);
    expect(leftWords(marked)).toBe('in 1 of 136 events');
    expect(chipsOf(press(marked, '*')).map(({ label }) => label)).toEqual(['most salient']);
  });

  test('where all are shown already, * says so', () => {
    expect(press(opened(), '*').message?.text).toContain('few enough');
  });
});
