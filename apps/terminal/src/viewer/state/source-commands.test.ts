import { describe, expect, test } from 'vitest';
import { opened, press } from '../../../test/sample-state.js';
import { chosenSource } from './shown-source.js';
import type { ViewState } from './view-state.js';

const ids = (state: ViewState) => state.entries.map(({ event }) => event.id);
const source = (state: ViewState) => chosenSource(state)?.source.id;

describe('the sources', () => {
  test('S lists them, and a source lists its events and nothing else', () => {
    const state = press(opened(), '!', 'S', 'down');
    expect(source(state)).toBe('radio');
    expect(ids(press(state, 'enter', 'enter'))).toEqual(['union-founded', 'strike', 'bribe']);
    const listed = press(state, 'tab');
    expect(ids(listed)).toEqual(['union-founded', 'strike', 'bribe']);
    expect(listed.overlay).toBeNull();
    expect(listed.message?.text).toBe('3 events of River Radio. c shows all, S the sources.');
    expect(ids(press(listed, 'c'))).toHaveLength(6);
  });

  test('the list opens at the source whose events are listed, or that the open event is from', () => {
    expect(source(press(opened(), 'S', 'down', 'tab', 'S'))).toBe('radio');
    expect(source(press(opened(), 'j', 'enter', 'S'))).toBe('radio');
    expect(source(press(opened(), 'j', 'S'))).toBe('post');
  });

  test('an opened source scrolls no farther than its text, leads to the next, and goes back to its place', () => {
    const state = press(opened(80, 12), 'S', 'enter', 'G');
    expect(state.overlay).toMatchObject({ kind: 'source' });
    expect(press(state, 'j').overlay).toEqual(state.overlay);
    expect(press(state, '<').overlay).toMatchObject({ top: 0 });
    expect(source(press(state, 'J', 'esc'))).toBe('radio');
    expect(press(state, 'J', 'esc').overlay).toMatchObject({ kind: 'sources' });
    expect(press(state, 'J', 'esc', 'esc').overlay).toBeNull();
    expect(press(state, 'S').overlay).toBeNull();
  });

  test('what is typed narrows them, by publisher and by title', () => {
    expect(source(press(opened(), 'S', ...'lamp goes'))).toBe('post');
    expect(source(press(opened(), 'S', ...'zzz'))).toBeUndefined();
    expect(press(opened(), 'S', ...'zzz', 'enter', 'tab').overlay).toMatchObject({ kind: 'sources' });
  });
});
