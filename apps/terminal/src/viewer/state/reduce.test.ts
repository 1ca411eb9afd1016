import { describe, expect, test } from 'vitest';
import { chosen, opened, press } from '../../../test/sample-state.js';
import { sampleTimeline } from '../../../test/sample-timeline.js';
import { lineText } from '../text/line.js';
import { chipsOf } from './menus.js';
import { reduce } from './reduce.js';
import { shownDetail } from './shown-detail.js';
import type { ViewState } from './view-state.js';

const ids = (state: ReturnType<typeof opened>) => state.entries.map(({ event }) => event.id);

describe('moving', () => {
  test('the cursor starts on the first event and passes over headings', () => {
    const state = opened();
    expect(chosen(state)).toBe('lamp-lit');
    expect(chosen(press(state, 'j'))).toBe('union-founded');
    expect(chosen(press(state, 'j', 'j', 'k'))).toBe('union-founded');
  });

  test('it stays inside the list', () => {
    expect(chosen(press(opened(), 'k', 'up'))).toBe('lamp-lit');
    expect(chosen(press(opened(), 'G', 'j', 'pagedown'))).toBe('tower');
    expect(chosen(press(opened(), 'G', 'home'))).toBe('lamp-lit');
  });

  test('by page and half a page', () => {
    const low = opened(80, 12);
    expect(chosen(press(low, 'ctrl-d'))).not.toBe('lamp-lit');
    expect(chosen(press(low, 'pagedown', 'pageup'))).toBe('lamp-lit');
  });

  test('by year, and a word at the ends', () => {
    const state = press(opened(), ']', ']');
    expect(chosen(state)).toBe('strike');
    expect(chosen(press(state, '['))).toBe('union-founded');
    expect(press(opened(), '[').message?.text).toBe('No earlier year.');
  });

  test('d goes round the disputed events', () => {
    const state = press(opened(), 'd');
    expect(chosen(state)).toBe('strike');
    expect(chosen(press(state, 'd'))).toBe('strike');
    expect(press(state, 'd').message?.text).toContain('other end');
  });

  test('tab and enter go between the panes, esc comes back', () => {
    expect(press(opened(), 'tab').pane).toBe('detail');
    expect(press(opened(), 'enter').pane).toBe('detail');
    expect(press(opened(), 'enter', 'esc').pane).toBe('list');
    expect(chosen(press(opened(), 'enter', 'J'))).toBe('union-founded');
  });

  test('the detail scrolls no farther than its text', () => {
    const state = press(opened(80, 14), 'd', 'enter', 'G');
    expect(state.detailTop).toBeGreaterThan(0);
    expect(press(state, 'j').detailTop).toBe(state.detailTop);
    expect(press(state, 'home').detailTop).toBe(0);
  });

  test('parts and sources of an event are a key away', () => {
    const state = press(opened(80, 8), 'd', 'enter');
    const top = (at: ViewState) => lineText(shownDetail(at).lines[at.detailTop] ?? []);
    expect(top(press(state, '}'))).toContain('Where the sources differ');
    expect(top(press(state, '}', '}'))).toContain('3 reports');
    expect(top(press(state, '2'))).toContain('[2] River Radio');
    expect(press(state, '2').message?.text).toBe('[2] River Radio');
    expect(top(press(state, '2', '{', '{'))).toContain('Where the sources differ');
    expect(press(state, '4').message?.text).toBe('[4] Quay Wire takes a position and reports nothing more of it.');
    expect(press(state, '9').message?.text).toBe('No source here has the number 9.');
    expect(press(state, 'G', '}').message?.text).toBe('There is no more: this is the end.');
  });

  test('a date goes to the first event on or after it, past the last one to the last', () => {
    const jump = (day: string) => chosen(reduce(opened(), { type: 'jump', day, words: day }));
    expect(jump('2020-01-01')).toBe('strike');
    expect(jump('2020-03-05')).toBe('lamp-dark');
    expect(jump('2030-01-01')).toBe('tower');
  });
});

describe('folding', () => {
  test('months and years show counts, and enter opens one', () => {
    const months = press(opened(), 'd', '-');
    expect(chosen(months)).toBe('2020 March');
    expect(months.list.map((row) => row.kind === 'group' && row.count)).toEqual([1, 1, 2, 1, 1]);
    const open = press(months, 'enter', 'j');
    expect(chosen(open)).toBe('strike');
    expect(chosen(press(open, 'left'))).toBe('2020 March');
    const years = press(months, '-');
    expect(years.list.map((row) => row.kind === 'group' && row.key)).toEqual(['2018', '2019', '2020', '2021']);
    expect(chosen(years)).toBe('2020');
  });

  test('coming closer again lands in the same group', () => {
    expect(chosen(press(opened(), 'd', '-', '-', '+', '+'))).toBe('strike');
  });

  test('a jump into a folded group opens it', () => {
    expect(chosen(press(opened(), '-', '-', 'd'))).toBe('strike');
  });
});

describe('filters', () => {
  test('words narrow the list letter by letter; esc takes them back', () => {
    const state = press(opened(), '/', ...'lamp');
    expect(ids(state)).toEqual(['lamp-lit', 'lamp-dark']);
    expect(ids(press(state, 'enter'))).toEqual(['lamp-lit', 'lamp-dark']);
    expect(ids(press(state, 'esc'))).toHaveLength(6);
  });

  test('after esc in the list the hits stay marked, and n and N go through them', () => {
    const all = press(opened(), '/', ...'lamp', 'enter', 'esc');
    expect(ids(all)).toHaveLength(6);
    expect(chosen(press(all, 'n'))).toBe('lamp-dark');
    expect(chosen(press(all, 'n', 'N'))).toBe('lamp-lit');
    expect(ids(press(all, 'm'))).toEqual(['lamp-lit', 'lamp-dark']);
    expect(press(all, 'esc').search).toBe('');
  });

  test('a word that occurs nowhere finds its neighbours', () => {
    expect(ids(press(opened(), '/', ...'stirke'))).toEqual(['strike']);
  });

  test('by actor, place, source and status, chosen from lists', () => {
    expect(ids(press(opened(), 'a', ...'ruiz', 'enter'))).toEqual(['strike']);
    expect(ids(press(opened(), 'p', 'enter'))).toEqual(['strike', 'lamp-dark', 'tower']);
    expect(ids(press(opened(), 's', ...'river', 'enter'))).toEqual(['union-founded', 'strike', 'bribe']);
    expect(ids(press(opened(), 't', ...'planned', 'enter'))).toEqual(['tower']);
  });

  test('disputed only, single source only', () => {
    expect(ids(press(opened(), '!'))).toEqual(['strike']);
    expect(ids(press(opened(), '1'))).toEqual(['lamp-lit', 'union-founded', 'bribe', 'tower']);
    expect(ids(press(opened(), '1', '1'))).toHaveLength(6);
  });

  test('they combine, show as chips, and go one by one or all at once', () => {
    const state = press(opened(), 'p', 'space', 'esc', '!');
    expect(ids(state)).toEqual(['strike']);
    expect(chipsOf(state).map(({ label }) => label)).toEqual(['place: Cape Sorrow', 'disputed']);
    expect(ids(press(state, 'x', 'x'))).toEqual(['strike', 'lamp-dark', 'tower']);
    expect(ids(press(state, 'x', 'left', 'x', 'esc'))).toEqual(['strike']);
    expect(chipsOf(press(state, 'c'))).toEqual([]);
  });

  test('the cursor stays on its event, or goes to the next one that is left', () => {
    expect(chosen(press(opened(), 'd', '!', '!'))).toBe('strike');
    expect(chosen(press(opened(), 'j', '!'))).toBe('strike');
  });

  test('a list that nothing passes is empty and harmless', () => {
    const state = press(opened(), '/', ...'zzzz', 'enter', 'j', 'G', 'd', ']', '-', 'enter', 'tab');
    expect(state.entries).toEqual([]);
    expect(state.pane).toBe('list');
  });
});

describe('a rebuilt timeline', () => {
  test('keeps the event, the filters that still mean something, and the search', () => {
    const before = press(opened(), '/', ...'lamp', 'enter', 'p', 'space', 'esc');
    expect(chosen(before)).toBe('lamp-dark');
    const timeline = sampleTimeline();
    timeline.entities = timeline.entities.filter(({ id }) => id !== 'cape');
    const after = reduce(before, { type: 'rebuilt', timeline });
    expect(after.filters.place).toEqual([]);
    expect(after.filters.text).toBe('lamp');
    expect(chosen(after)).toBe('lamp-dark');
  });
});

test('the help scrolls no farther than its end, and back at once', () => {
  const topOf = ({ overlay }: ViewState) => (overlay?.kind === 'help' ? overlay.top : undefined);
  const end = press(opened(80, 24), '?', ...'j'.repeat(200));
  expect(topOf(end)).toBeGreaterThan(0);
  expect(topOf(press(end, 'j'))).toBe(topOf(end));
  expect(topOf(press(end, 'k'))).toBe(topOf(end)! - 1);
  expect(topOf(press(opened(80, 200), '?', 'j'))).toBe(0);
});

test('a smaller terminal keeps the cursor in sight', () => {
  const state = reduce(press(opened(80, 40), 'G'), { type: 'resize', columns: 60, rows: 10 });
  const { cursor, listTop } = state;
  expect(cursor).toBeGreaterThanOrEqual(listTop);
  expect(cursor - listTop).toBeLessThan(10);
});
