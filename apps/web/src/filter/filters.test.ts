import { describe, expect, it } from 'vitest';
import type { Facets, Row } from '@/chronology/row';
import { countFacet, type Filters, filterRows, isFiltering, NO_FILTERS, searchFor, searchTexts } from './filters';

const facets: Facets = {
  sources: [
    { key: 'courier', name: 'Tessaly Courier', count: 1 },
    { key: 'post', name: 'Osk Post', count: 2 },
  ],
  actors: [{ key: 'deshti', name: 'Imra Déshti', count: 1 }],
  places: [{ key: 'osk', name: 'Osk', count: 1 }],
};

const row = (index: number, start: number, end: number, more: Partial<Row> = {}): Row => ({
  index,
  segment: `event-${index}`,
  title: `Fire ${index}`,
  words: '',
  start,
  end,
  soft: 'none',
  at: start,
  year: '2021',
  status: 'reported',
  salience: 0,
  independent: 1,
  disputed: [],
  sources: [],
  actors: [],
  places: [],
  ...more,
});

// 18628 is 1 January 2021.
const rows = [
  row(0, 18628, 18628, { actors: [0], sources: [1], title: 'Strike at the quay' }),
  row(1, 18628, 18992, { places: [0], disputed: ['figure'] }),
  row(2, 18993, 18993, { status: 'planned', sources: [0, 1], independent: 2 }),
];
const texts = searchTexts(rows, facets);
const found = (filters: Partial<Filters>) =>
  filterRows(rows, { ...NO_FILTERS, ...filters }, facets, searchFor(filters.q ?? null, texts, true)).map(
    ({ index }) => index,
  );

describe('filterRows', () => {
  it.each<[Partial<Filters>, number[]]>([
    [{}, [0, 1, 2]],
    [{ q: 'QUAY strike' }, [0]],
    [{ q: 'deshti' }, [0]],
    [{ q: 'quay fire' }, []],
    [{ q: '"at the quay"' }, [0]],
    [{ q: '“the quay” STRIKE' }, [0]],
    [{ q: '"quay the"' }, []],
    [{ q: '"strike at' }, [0]],
    [{ q: '"' }, [0, 1, 2]],
    [{ q: 'qauy' }, [0]],
    [{ q: 'quey fire' }, []],
    [{ q: '"at the qauy"' }, []],
    [{ actor: ['deshti'] }, [0]],
    [{ actor: ['nobody'] }, []],
    [{ actor: ['nobody', 'deshti'] }, [0]],
    [{ place: ['osk'] }, [1]],
    [{ source: ['courier'] }, [2]],
    [{ source: ['courier', 'post'] }, [0, 2]],
    [{ source: ['courier', 'post'], actor: ['deshti'] }, [0]],
    [{ status: ['planned'] }, [2]],
    [{ status: ['planned', 'reported'] }, [0, 1, 2]],
    [{ disputed: true }, [1]],
    [{ single: true }, [0, 1]],
    [{ single: true, disputed: true }, [1]],
    [{ from: '2022' }, [2]],
    [{ to: '2021-01' }, [0, 1]],
    [{ from: '2021-06', to: '2021-07' }, [1]],
    [{ from: 'nonsense' }, [0, 1, 2]],
  ])('keeps for %j the rows %j', (filters, expected) => {
    expect(found(filters)).toEqual(expected);
  });
});

it('takes no word for another while not all texts are there', () => {
  const search = searchFor('qauy', texts, false);
  expect(filterRows(rows, { ...NO_FILTERS, q: 'qauy' }, facets, search)).toEqual([]);
});

describe('countFacet', () => {
  const counts = (filters: Partial<Filters>) =>
    Object.fromEntries(countFacet('source', rows, { ...NO_FILTERS, ...filters }, facets, searchFor(null, texts, true)));

  it('counts what each value would leave, whatever is chosen of its own list', () => {
    expect(counts({})).toEqual({ courier: 1, post: 2 });
    expect(counts({ source: ['courier'] })).toEqual({ courier: 1, post: 2 });
    expect(counts({ status: ['planned'] })).toEqual({ courier: 1, post: 1 });
  });
});

describe('isFiltering', () => {
  it('is false for filters that ask nothing', () => {
    expect(isFiltering({ ...NO_FILTERS, q: '', disputed: false })).toBe(false);
    expect(isFiltering({ ...NO_FILTERS, to: '2021' })).toBe(true);
    expect(isFiltering({ ...NO_FILTERS, place: ['osk'] })).toBe(true);
  });
});
