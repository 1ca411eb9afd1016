import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const told = (text: string) =>
  analyseDocument({ id: 'a', kind: 'article', text, published: '2021-11-10' }).mentions.map(
    ({ date, headline, reason }) => [date?.edtf, headline?.text, reason] as const,
  );

describe('readChronicle', () => {
  it('dates what stands undated under a date by it, in the present tense too', () => {
    const page =
      'A year of storms\n\nThe harbour has had a bad year.\n\nMarch 2020\n\nA barge hits the pier. Its owner denies it.\n\n12 May 2021\n\nThe mayor resigns.';
    const dates = told(page).map(([date, title]) => [date, title]);
    expect(dates).toContainEqual(['2020-03', 'Barge hits the pier']);
    expect(dates).toContainEqual(['2021-05-12', 'Mayor resigns']);
    expect(told(page).at(-1)?.[2]).toBe('It stands under 12 May 2021 in a chronology.');
  });

  it('tells an entry by the date that it opens with', () => {
    const [first, second] = told(
      '**Nov. 7, 2021:** A barge hits the pier.\n\n**Nov. 8, 2021.** Divers search the wreck.',
    );
    expect(first?.slice(0, 2)).toEqual(['2021-11-07', 'Barge hits the pier']);
    expect(second?.slice(0, 2)).toEqual(['2021-11-08', 'Divers search the wreck']);
  });

  it('tells an entry of a noun alone', () => {
    const dates = told('3 May 1998: Collapse.\n\n7 May 1998: Final report.').map(([date]) => date);
    expect(dates).toEqual(['1998-05-03', '1998-05-07']);
  });

  it('takes the date that opens a text without paragraphs for no entry', () => {
    const text = `3 May 2019 | By Ana Roe ${'The harbour is wide. '.repeat(12)}In 1998 a barge sank. Divers search it.`;
    expect(told(text).some(([, , reason]) => /chronology|same entry/.test(reason))).toBe(false);
  });

  it('takes the one date above an article for none of its events', () => {
    const [first] = told('12 May 2021\n\nThe harbour was closed.\n\nA barge had sunk.');
    expect(first?.[2]).not.toContain('chronology');
  });
});
