import { describe, expect, it } from 'vitest';
import { checkSelection, readSelection } from './read-selection.js';

const at = (day: string) => ({
  published: { edtf: day, start: day, end: day, basis: 'metadata' as const, reason: '' },
});

describe('readSelection', () => {
  it('reads bounds at their own precision: from the first day, to the last', () => {
    expect(readSelection({ from: '2019', to: '2020-02' }, []).within).toEqual({
      start: '2019-01-01',
      end: '2020-02-29',
    });
    expect(readSelection({ to: '2019' }, []).within).toEqual({ end: '2019-12-31' });
    expect(readSelection({}, []).within).toBeUndefined();
  });

  it('reads words against the latest publication', () => {
    const { within } = readSelection({ from: 'last month' }, [at('2019-05-07'), {}, at('2019-03-01')]);
    expect(within).toEqual({ start: '2019-04-01' });
  });

  it('takes words that name their own date where nothing is dated, and no others', () => {
    expect(readSelection({ from: '3 May 2019' }, []).within).toEqual({ start: '2019-05-03' });
    expect(() => readSelection({ from: 'last month' }, [])).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });

  it.each([{ from: 'bananas' }, { to: '2019-02-30' }])('refuses %j before any work', (options) => {
    expect(() => checkSelection(options)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });

  it.each([{ maxDates: 0 }, { maxDates: 1.5 }, { sentencesPerDate: -1 }, { sentencesPerDate: Number.NaN }])(
    'refuses %j as a count',
    (options) => {
      expect(() => checkSelection(options)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    },
  );

  it('refuses bounds in the wrong order', () => {
    expect(() => readSelection({ from: '2020', to: '2019' }, [])).toThrow(/after/);
  });
});
