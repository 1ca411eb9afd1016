import { describe, expect, it } from 'vitest';
import { Document } from '../../model/index.js';
import { analyseDocument, assembleTimeline } from '../../pipeline.js';

const datesIn = (text: string) =>
  assembleTimeline([analyseDocument(Document.parse({ id: 'a', published: '2020-07-30', text }))]).events.map(
    ({ date, reports }) => [date.edtf, reports[0]!.reason],
  );

describe('an event told with two dates', () => {
  it.each([
    ['Inspectors visited the yard between May and June 2019.', '2019-05/2019-06'],
    ['Dockers were on strike between 27 April and 3 May 2020.', '2020-04-27/2020-05-03'],
    ['The bridge was rebuilt between 2011 and 2014.', '2011/2014'],
  ])('%s', (text, edtf) => {
    expect(datesIn(text).map(([date]) => date)).toEqual([edtf]);
  });

  it('says what its date lies between', () => {
    expect(datesIn('Inspectors visited the yard between May and June 2019.')[0]![1]).toBe(
      'It lies between "May" and "June 2019".',
    );
  });

  it.each([
    ['The yard was searched on 3 June 2019 and closed on 9 June 2019.', ['2019-06-03', '2019-06-09']],
    ['The match between the Gulls and the Terns was played on 3 June 2019.', ['2019-06-03']],
    ['The vote was moved from 3 May 2019 to 9 June 2019.', []],
  ])('is one, and others keep their own: %s', (text, dates) => {
    const found = datesIn(text).map(([date]) => date);
    for (const date of dates) expect(found).toContain(date);
    expect(found.every((date) => !date!.includes('/'))).toBe(true);
  });
});
