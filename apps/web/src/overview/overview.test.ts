import { dateOfEdtf, dayNumberOf, dayOf } from '@dateline/core/calendar';
import { describe, expect, it } from 'vitest';
import type { Facets, Row } from '@/chronology/row';
import { lanesOf } from './lanes';
import { placeLabels } from './place-labels';
import { columnsOf, longSpans, placeMarks } from './place-marks';
import { breaksOf, dayAt, linearScale, placeOn, wholeScale } from './scale';
import { ticksOf, ticksOn } from './ticks';
import { busiestWindow, clampWindow, panWindow, wholeWindow, windowOfRows, zoomWindow } from './time-window';

function row(index: number, edtf: string, more: Partial<Row> = {}): Row {
  const date = dateOfEdtf(edtf)!;
  return {
    index,
    segment: `event-${index}`,
    title: `Event ${index} of the harbour affair`,
    words: edtf,
    start: dayNumberOf(date.start),
    end: dayNumberOf(date.end),
    soft: 'none',
    at: dayNumberOf(date.start),
    year: '2021',
    status: 'reported',
    salience: 0.5,
    independent: 1,
    disputed: [],
    sources: [0],
    actors: [],
    places: [],
    ...more,
  };
}

const rowsAt = (...dates: string[]): Row[] => dates.map((edtf, index) => row(index, edtf));
const sparseThenDense = rowsAt(
  '2005-04',
  '2011',
  '2019-10-01',
  ...Array.from({ length: 9 }, (_, day) => `2021-11-0${day + 1}`),
);

describe('windows', () => {
  const whole = wholeWindow(sparseThenDense);

  it('hold the whole timeline, or where it is densest', () => {
    expect(whole.start).toBeLessThan(sparseThenDense[0]!.start);
    expect(whole.end).toBeGreaterThan(sparseThenDense.at(-1)!.end);
    const busiest = busiestWindow(sparseThenDense, whole);
    expect(busiest.start).toBeGreaterThan(dayNumberOf('2021-10-01'));
    expect([busiest.start % 1, busiest.end % 1]).toEqual([0, 0]);
    expect(busiestWindow(rowsAt('2019', '2020'), whole)).toBe(whole);
  });

  it('stay inside the whole, and keep the point that is zoomed on', () => {
    const narrow = { start: whole.start + 100, end: whole.start + 200 };
    const zoomed = zoomWindow(narrow, 0.5, 0.25, whole);
    expect(zoomed.start + (zoomed.end - zoomed.start) * 0.25).toBeCloseTo(narrow.start + 25);
    expect(zoomWindow(narrow, 1e9, 0.5, whole)).toEqual(whole);
    expect(panWindow(narrow, -1000, whole).start).toBe(whole.start);
    expect(clampWindow({ start: 0, end: 0.1 }, { start: 0, end: 10 }).end).toBe(2);
  });

  it('of some rows are set by the shorter ones', () => {
    const window = windowOfRows([row(0, '198X'), row(1, '2005-04-02'), row(2, '2005-04-09')], {
      start: -10_000,
      end: 20_000,
    })!;
    expect(window.end - window.start).toBeLessThan(20);
    expect(windowOfRows([], whole)).toBeNull();
  });
});

describe('wholeScale', () => {
  const far = [
    row(0, '1920-05-01'),
    ...Array.from({ length: 40 }, (_, week) => row(week + 1, dayOf(18_631 + week * 7))),
  ];
  const scale = wholeScale(far);
  const whole = scale.window;

  it('gives most of the strip to what most events lie in, and keeps what lies far off in sight', () => {
    const [first, second, last] = [far[0]!, far[1]!, far.at(-1)!].map(({ at }) => placeOn(scale, at));
    expect(last! - second!).toBeGreaterThan(0.75);
    expect(first).toBeGreaterThan(0);
    expect(second! - first!).toBeGreaterThan(0.05);
    expect(breaksOf(scale)).toHaveLength(1);
  });

  it('leads from a day to its place and back, in order', () => {
    const days = Array.from({ length: 200 }, (_, index) => whole.start + ((whole.end - whole.start) * index) / 200);
    const places = days.map((day) => placeOn(scale, day));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    days.forEach((day, index) => {
      expect(dayAt(scale, places[index]!)).toBeCloseTo(day, 3);
    });
    expect(placeOn(scale, whole.start)).toBeCloseTo(0);
    expect(placeOn(scale, whole.end)).toBeCloseTo(1);
  });

  it('names the far year and the months of the rest', () => {
    const labels = ticksOn(scale, 960).flatMap(({ label }) => label ?? []);
    expect(labels[0]).toBe('1920');
    expect(labels[1]).toMatch(/ 2021$/);
    expect(ticksOn(scale, 330).find(({ label }) => label === '1920')).toBeDefined();
  });

  it('breaks between neighbouring days too', () => {
    const years = Array.from({ length: 8 }, (_, index) => row(index, `${1900 + index * 10}`));
    const days = Array.from({ length: 92 }, (_, index) => row(index + 8, dayOf(dayNumberOf('1971-01-01') + index)));
    const close = wholeScale([...years, ...days]);
    expect(close.pieces.length).toBeGreaterThan(1);
    for (const { at } of days) expect(dayAt(close, placeOn(close, at))).toBeCloseTo(at, 3);
    expect(placeMarks(days, close, 960).columns.every(({ x }) => x >= 0 && x <= 1)).toBe(true);
  });

  it('stays in true proportion where events lie evenly', () => {
    const even = rowsAt('2019-01', '2019-09', '2020-05', '2021-01');
    expect(wholeScale(even)).toEqual(linearScale(wholeWindow(even)));
  });
});

describe('placeMarks', () => {
  const window = linearScale({ start: dayNumberOf('2021-11-01'), end: dayNumberOf('2021-11-11') });

  it('draws a day as a point in the middle of the day and a month as a bar of its length', () => {
    const { dots, bars } = placeMarks(rowsAt('2021-11-03', '2021-11'), window, 1000);
    expect(dots).toMatchObject([{ x: 0.25, level: 0 }]);
    expect(bars).toMatchObject([{ x: 0, width: 1 }]);
  });

  it('stacks the events of one day, and counts them in a column once they are too many', () => {
    const some = placeMarks(rowsAt(...Array.from({ length: 5 }, () => '2021-11-03')), window, 1000);
    expect(some.dots.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
    const many = placeMarks(rowsAt(...Array.from({ length: 50 }, () => '2021-11-03')), window, 1000);
    expect(many.dots).toEqual([]);
    expect(many.columns).toMatchObject([{ count: 50, height: 1 }]);
  });

  it('leaves out what the window doesn’t touch', () => {
    expect(placeMarks(rowsAt('2021-10-31', '2021-11-11', '2020'), window, 1000)).toMatchObject({
      dots: [],
      bars: [],
      columns: [],
    });
  });

  it('draws no column beyond the edges', () => {
    const crowd = rowsAt(
      ...Array.from({ length: 40 }, () => '2021-11-01'),
      ...Array.from({ length: 40 }, () => '2021-11-10'),
    );
    const window = linearScale({ start: dayNumberOf('2021-11-01') + 0.4, end: dayNumberOf('2021-11-10') + 0.6 });
    const { columns } = placeMarks(crowd, window, 500);
    expect(columns).toHaveLength(2);
    for (const { x, width } of columns) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1);
    }
  });

  it('tells how many of a column are in dispute', () => {
    const rows = [row(0, '2021-11-03', { disputed: ['date'] }), row(1, '2021-11-03'), row(2, '2021-11-04')];
    expect(columnsOf(rows, window, 1000)).toMatchObject([
      { count: 2, disputed: 1 },
      { count: 1, disputed: 0 },
    ]);
  });

  it('draws few of the bars that cover all that is seen', () => {
    const years = Array.from({ length: 9 }, (_, index) => row(index, '2021', { salience: index / 10 }));
    const { bars } = placeMarks([...years, row(9, '2021-11-02/2021-11-05')], window, 1000);
    expect(bars.map(({ row: { index } }) => index)).toEqual([8, 7, 9]);
  });

  it('counts a bounded date at its bound', () => {
    const [start, end] = [dayNumberOf('2021-05-01'), dayNumberOf('2021-06-09')];
    const by = row(0, '2021-05-01/2021-06-09', { at: end });
    const [column] = columnsOf([by], linearScale({ start, end: start + 100 }), 1000);
    expect(column!.x * 100).toBeGreaterThan(38);
  });

  it('counts every point once', () => {
    const columns = columnsOf(sparseThenDense, linearScale(wholeWindow(sparseThenDense)), 960, 3);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(sparseThenDense.length);
    expect(longSpans(sparseThenDense).map(({ words }) => words)).toEqual(['2011']);
  });
});

describe('placeLabels', () => {
  it('names the most salient and lets no label lie over another', () => {
    const rows = sparseThenDense.map((each) => ({ ...each, salience: each.index / 20 }));
    const window = linearScale({ start: dayNumberOf('2021-10-25'), end: dayNumberOf('2021-11-15') });
    const labels = placeLabels(rows, window, 900);
    expect(labels[0]!.row).toBe(rows.at(-1));
    const boxes = labels.map(({ x, text, level, flip }) => {
      const length = text.length * 6.1;
      return { level, from: flip ? x * 900 - length : x * 900, to: flip ? x * 900 : x * 900 + length };
    });
    for (const a of boxes) {
      for (const b of boxes) if (a !== b && a.level === b.level) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    }
  });
});

it('placeLabels names several events of one day', () => {
  const rows = Array.from({ length: 9 }, (_, index) => row(index, '2021-11-03'));
  const window = linearScale({ start: dayNumberOf('2021-11-01'), end: dayNumberOf('2021-11-06') });
  const labels = placeLabels(rows, window, 1000);
  expect(labels).toHaveLength(6);
  expect(new Set(labels.map(({ level, flip }) => `${level} ${flip}`)).size).toBe(6);
});

describe('ticksOf', () => {
  const labels = (from: string, to: string, width = 960) =>
    ticksOf({ start: dayNumberOf(from), end: dayNumberOf(to) }, width).flatMap(({ label }) => label ?? []);

  it('takes the finest calendar step that has room', () => {
    expect(labels('2021-11-05', '2021-11-10')).toEqual(['5 Nov 2021', '6 Nov', '7 Nov', '8 Nov', '9 Nov']);
    expect(labels('2021-01-01', '2022-01-01').slice(0, 3)).toEqual(['Jan 2021', 'Feb', 'Mar']);
    expect(labels('2005-01-01', '2022-01-01').slice(0, 2)).toEqual(['2005', '2006']);
    expect(labels('2005-01-01', '2022-01-01', 340).slice(0, 2)).toEqual(['2005', '2010']);
  });

  it('knows weeks by their Mondays and years before year 1', () => {
    expect(labels('2021-10-05', '2021-11-13')[0]).toBe('11 Oct 2021');
    expect(labels('-0044-01-01', '-0040-01-01')[0]).toBe('45 BC');
  });
});

describe('lanesOf', () => {
  const facets: Facets = {
    sources: [{ key: 'a', name: 'Courier', count: 2 }],
    actors: Array.from({ length: 12 }, (_, index) => ({ key: `${index}`, name: `Actor ${index}`, count: 1 })),
    places: [],
  };

  it('gives the most frequent a lane each, and one to all others', () => {
    const rows = facets.actors.flatMap((_, index) => [row(index, '2021-11-01', { actors: [index] })]);
    const lanes = lanesOf([...rows, row(20, '2021-11-02', { actors: [7] })], 'actor', facets);
    expect(lanes).toHaveLength(9);
    expect(lanes[0]!.name).toBe('Actor 7');
    expect(lanes.at(-1)!.name).toBe('others');
    expect(new Set(lanes.flatMap((lane) => lane.rows)).size).toBe(13);
  });

  it('has a lane for each status that occurs', () => {
    const rows = [row(0, '2021'), row(1, '2021', { status: 'planned' })];
    expect(lanesOf(rows, 'status', facets).map(({ name }) => name)).toEqual(['reported', 'planned']);
  });
});
