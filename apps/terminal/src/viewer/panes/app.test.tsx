import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import { opened, press } from '../../../test/sample-state.js';
import { sampleTimeline } from '../../../test/sample-timeline.js';
import type { ViewState } from '../state/view-state.js';
import { cellWidth } from '../text/cell-width.js';
import { themeFor } from '../theme/theme.js';
import { App } from './app.js';

const plain = themeFor(0, 'dark');
const CODES = /\x1b\[[\d;]*m/g;

function screenOf(state: ViewState): string {
  const { lastFrame, unmount } = render(<App state={state} theme={plain} />);
  const frame = (lastFrame() ?? '').replace(CODES, '');
  unmount();
  return frame;
}

describe('the list', () => {
  test('groups by year and month and shows dates at their precision, sources and marks', () => {
    const screen = screenOf(opened());
    expect(screen).toContain('The lighthouse affair');
    expect(screen).toMatch(/2020 March ─+ 2/);
    expect(screen).toMatch(/▸ summer 2018 +▮▯▯▯▯ +The lamp was lit again/);
    expect(screen).toMatch(/4 March 2020 +▮▮▯▯▯ ≠ +Keepers began a strike/);
    expect(screen).toMatch(/by 9 March 2020 +▮▮▯▯▯ /);
    expect(screen).toMatch(/November 2020 +▮▯▯▯▯ \? /);
    expect(screen).toMatch(/1 July 2021 +▮▯▯▯▯ » /);
    expect(screen).toContain('1 of 6');
  });

  test('has a heading on top wherever it is scrolled to', () => {
    const state = press(opened(80, 10), 'G', 'k');
    expect(state.listTop).toBeGreaterThan(0);
    expect(screenOf(state).split('\n')[2]).toMatch(/^│ 20\d\d/);
  });

  test('says so when it is empty', () => {
    const nothing = { ...sampleTimeline(), events: [], sources: [] };
    const empty = screenOf(opened(80, 24, nothing));
    expect(empty).toContain('This timeline has no events.');
    expect(empty.split('\n')).toHaveLength(24);
    expect(screenOf(press(opened(), '/', ...'zzzz'))).toContain('No event passes these filters.');
  });

  test('leaves room for titles where it is narrow: the heading tells the year', () => {
    const screen = screenOf(opened(40, 24));
    expect(screen).toMatch(/▸ summer {9}The lamp was lit/);
    expect(screen).toMatch(/4 March {6}≠ Keepers began/);
    expect(screen).toMatch(/by 9 March {5}The lamp went/);
    expect(screen.split('\n')[0]).toContain('The lighthouse affa');
  });

  test('folds to months and years with counts', () => {
    expect(screenOf(press(opened(), '-'))).toMatch(/\+ 2020 March +█+[▏▎▍▌▋▊▉]? +≠ 1 +2 events/);
    expect(screenOf(press(opened(), '-', '-'))).toMatch(/\+ 2020 +█+ +≠ 1 +3 events/);
  });
});

describe('the event', () => {
  const screen = screenOf(press(opened(80, 60), 'd', 'enter'));

  test('shows its date with EDTF and reason, its sources, its actors and places', () => {
    expect(screen).toContain('4 March 2020   EDTF 2020-03-04 · day');
    expect(screen).toContain('why “On that day” points at the day before.');
    expect(screen).toContain('▮▮▯▯▯ 2 independent sources · 3 reports · 1 copy   ≠ disputed');
    expect(screen).toContain('actors  Keepers Union, Ana Ruiz');
    expect(screen).toContain('places  Cape Sorrow');
  });

  test('shows the reports with their publisher, date and words, and marks copies', () => {
    expect(screen).toContain('Harbour Post · 8 January 2021');
    expect(screen).toContain('“On that day, Keepers began a strike at the cape, said Ana Ruiz.”');
    expect(screen).toContain('Daily Mirrorer · 8 January 2021 · ≈ copy of Harbour Post');
  });

  test('shows a disagreement as a table, each position with its sources and the words that it rests on', () => {
    const table = screen.slice(screen.indexOf('figure keepers on strike'), screen.indexOf('3 reports ─'));
    const lines = table.split('\n').map((line) => line.replace(/^│ | *│$/g, ''));
    expect(lines.slice(1, -1).filter(Boolean)).toEqual([
      '├ 12 keepers  │ Harbour Post [1]',
      '│   [1] “Twelve keepers laid down their work.”',
      '└ 40 keepers  │ River Radio [2], Quay Wire [4]',
      '    [2] “Some 40 keepers stayed at home.”',
      '    [4] as summarised: It says that 40 stopped work.',
    ]);
    expect(screen).toContain('[1] Harbour Post · 8 January 2021');
  });

  test('tells how the day of a source was worked out, and nothing of one that was given', () => {
    const timeline = sampleTimeline();
    timeline.sources[1]!.published = {
      edtf: '2020-03-05/2020-03-09',
      start: '2020-03-05',
      end: '2020-03-09',
      basis: 'inferred',
      reason: 'The article tells of 5 March last.',
    };
    const inferred = screenOf(press(opened(80, 60, timeline), 'd', 'enter'));
    expect(inferred).toContain('[2] River Radio · 5–9 March 2020, inferred');
    expect(inferred).toContain('published: The article tells of 5 March last.');
    expect(inferred.match(/published:/g)).toHaveLength(1);
  });

  test('shows a note as summarised, without quotation marks', () => {
    const noted = screenOf(press(opened(80, 60), '/', ...'"went dark"', 'enter', 'enter'));
    expect(noted).toContain('Quay Wire · 8 January 2021 · as summarised');
    expect(noted).toMatch(/│ {3}On that day, The lamp went dark, said Ana Ruiz\. +│/);
  });
});

describe('the layout', () => {
  test('shows one pane at 80 columns and two at 100', () => {
    expect(screenOf(opened(80))).not.toContain('─ Event ─');
    expect(screenOf(opened(100))).toMatch(/─ Events by day ─.*─ Event ─/);
  });

  test.each([
    [80, 24],
    [100, 30],
    [40, 12],
    [20, 6],
  ])('fills %i × %i exactly, whatever is open', (columns, rows) => {
    for (const keys of [
      [],
      ['enter'],
      ['?'],
      [':'],
      ['a'],
      ['!', 'x'],
      ['-'],
      ['/', 'a'],
      ['g'],
      ['S'],
      ['S', 'enter'],
    ]) {
      const lines = screenOf(press(opened(columns, rows), ...keys)).split('\n');
      expect(lines.length).toBeLessThanOrEqual(rows);
      for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('keeps its borders in line beside Arabic, Chinese and emoji', () => {
    const timeline = sampleTimeline();
    const titles = [
      'سارة الحسن في الميناء',
      '王小明在码头',
      'Ferry 🚢 sails 👩‍👩‍👧 🇮🇶',
      'e\u0301tude \u200f\u202eevil\u202c',
      'ทดสอบภาษาไทย',
      'plain',
    ];
    timeline.events.forEach((event, i) => {
      event.title = titles[i] ?? '';
    });
    const lines = screenOf(opened(100, 30, timeline)).split('\n');
    for (const line of lines.filter((text) => text.startsWith('│'))) expect(cellWidth(line)).toBe(100);
  });
});

describe('the overview', () => {
  test('shows the density, the years, the window and the chosen event', () => {
    const lines = screenOf(press(opened(100, 30), 'G')).split('\n');
    expect(lines[2]).toMatch(/[▁▂▃▄▅▆▇█]/);
    expect(lines[3]).toMatch(/2018.*2019.*2020.*▲/);
    expect(lines[3]).toContain('━');
  });

  test('leaves the room to the list on a low terminal', () => {
    expect(screenOf(opened(80, 12))).not.toMatch(/[▁▂▃▄▅▆▇]/);
  });
});

describe('the sources', () => {
  const timeline = sampleTimeline();
  timeline.sources[1]!.published = {
    edtf: '2020-03-05/2020-03-09',
    start: '2020-03-05',
    end: '2020-03-09',
    basis: 'inferred',
    reason: 'The article tells of 5 March last.',
  };

  test('are listed in the order of their publication with their reports, and which are copies of which', () => {
    const screen = screenOf(press(opened(92, 24, timeline), 'S'));
    const lines = screen.split('\n').filter((line) => line.includes('report'));
    expect(lines.map((line) => line.replace(/^│ | +│$/g, '').replace(/ {2,}/g, '  '))).toEqual([
      '▸ 5–9 March 2020, inferred  River Radio  3 reports',
      '  8 January 2021  Harbour Post: Lamp goes dark  4 reports',
      '  8 January 2021  Daily Mirrorer  ≈ copy of Harbour Post  1 report',
      '  8 January 2021  Quay Wire  1 report',
    ]);
    expect(screen).toContain('1 of 4 · 1 near copy');
    expect(screen.split('\n').at(-1)).toContain('⏎ open  Tab its events');
    expect(screenOf(press(opened(80, 24, timeline), 'S', ...'wire'))).not.toContain('River Radio');
  });

  test('tell of one what its page on the site tells', () => {
    const screen = screenOf(press(opened(80, 60, timeline), 'S', 'enter'));
    expect(screen).toContain('published     5–9 March 2020, inferred');
    expect(screen).toContain('The article tells of 5 March last.');
    expect(screen).toContain('events        3 events, 2 told by it alone; 3 reports; 100 words');
    expect(screen).toContain('address       https://radio.example/news/7');
    expect(screen).toMatch(/Where it stands against others ─+/);
    expect(screen).toContain('≠ On a figure, keepers on strike: 40 keepers, where others have 12 keepers.');
    expect(screen).toMatch(/What it reports, in order ─+/);
    expect(screen).toContain('2019  Keepers Union founded  this source alone');
    expect(screenOf(press(opened(80, 60, timeline), 'S', 'down', 'enter'))).toContain('copied by     Daily Mirrorer');
    expect(screenOf(press(opened(80, 60, timeline), 'S', 'down', 'down', 'enter'))).toContain(
      'near copy of  Harbour Post; it is not counted as an independent source',
    );
  });

  test('stand beside what the chosen one tells where there is room', () => {
    expect(screenOf(press(opened(120, 30, timeline), 'S'))).toMatch(/─ Sources by date of publication ─.*─ Source ─/);
  });

  test('say so where there are none', () => {
    const nothing = { ...sampleTimeline(), events: [], sources: [] };
    expect(screenOf(press(opened(80, 24, nothing), 'S', 'enter'))).toContain('There are no sources.');
  });

  test('the foot of the list names their key', () => {
    expect(screenOf(opened())).toMatch(/S sources/);
  });
});

describe('the windows', () => {
  test('filter lists have counts and marks, and narrow with what is typed', () => {
    const state = press(opened(), 'a');
    expect(screenOf(state)).toMatch(/\[ \] Keepers Union +3/);
    expect(screenOf(press(state, 'space'))).toMatch(/\[×\] Keepers Union +3/);
    expect(screenOf(press(state, ...'rz'))).toMatch(/› rz/);
    expect(screenOf(press(state, ...'rz'))).toContain('Ana Ruiz');
    expect(screenOf(press(state, 'tab'))).toMatch(/\[ \] Cape Sorrow +3/);
    expect(screenOf(press(opened(), 's'))).toMatch(/\[ \] Harbour Post: Lamp goes dark +4/);
    expect(screenOf(press(opened(), 't'))).toMatch(/\[ \] reported +4/);
  });

  test('the palette lists commands with their keys', () => {
    const screen = screenOf(press(opened(), ':', ...'cit'));
    expect(screen).toMatch(/Copy a citation +y/);
  });

  test('help shows the keys of the pane and the marks', () => {
    expect(screenOf(press(opened(80, 70), '?'))).toMatch(/Keys of the list[\s\S]*j ↓ +Down[\s\S]*≠ +disputed/);
    expect(screenOf(press(opened(80, 70), 'enter', '?'))).toContain('Keys of the event');
  });

  test('chips stand above the list, and one is chosen to be removed', () => {
    const state = press(opened(), '!', '1', 'x');
    expect(screenOf(state)).toContain(' disputed   single source ×   0 of 6 events');
  });
});

test('the strip shows where sources disagree, also after a filter', () => {
  const axisOf = (screen: string) => screen.split('\n').find((line) => /[─━]/.test(line));
  expect(axisOf(screenOf(press(opened(), '>')))).toContain('≠');
  expect(axisOf(screenOf(press(opened(), 't', ...'alleged', 'enter')))).not.toContain('≠');
});

test.each([40, 60, 80, 120])('the first-run hint fits %i columns, and says where help is', (columns) => {
  const foot = screenOf({ ...opened(), columns, hint: true })
    .split('\n')
    .at(-1);
  expect(foot).toMatch(/New here\? .*\? shows every key\.\s*$/);
  expect(foot).not.toContain('…');
});

test('the foot shows the first-run hint, what is typed, then messages', () => {
  expect(screenOf({ ...opened(), hint: true })).toContain('New here?');
  expect(screenOf(press(opened(), '/', ...'lam'))).toMatch(/\n Search lam/);
  expect(screenOf(press(opened(), 'g'))).toMatch(/\n Go to .*June 2020/);
  expect(screenOf(press(opened(), 'N'))).toContain('Nothing is searched for');
});
