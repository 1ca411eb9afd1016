import { describe, expect, it } from 'vitest';
import type { TemporalExpression } from '../../model/index.js';
import { readText } from '../../text/index.js';
import { recogniseExpressions } from '../recognise.js';
import { resolveExpressions } from '../resolve.js';

/** The days of a text's expressions. */
const daysOf = (text: string): (string | undefined)[] => readingsOf(text).map(({ edtf }) => edtf);

/** The values of a text's expressions, read against 10 November 2021, a Wednesday. */
const valuesOf = (text: string): string[] => readingsOf(text).map(({ value }) => value);

function readingsOf(text: string): TemporalExpression[] {
  const reading = readText(text);
  const published = {
    edtf: '2021-11-10',
    start: '2021-11-10',
    end: '2021-11-10',
    basis: 'metadata' as const,
    reason: '',
  };
  return resolveExpressions(recogniseExpressions(reading), reading, published);
}

describe('values in their context', () => {
  it.each([
    ['ranges: the end follows the start', 'The fair runs from Nov. 30 to Dec. 2.', ['2021-11-30', '2021-12-02']],
    ['over the turn of the year', 'The ship sank between Dec. 28 and Jan. 3.', ['2020-12-28', '2021-01-03']],
    ['no hours of a live page', '0946: Ana Roe in Westport. 1206: John Doe at the pier in May.', ['2021-05']],
    ['of months', 'It was shut from December to March.', ['2020-12', '2021-03']],
    ['of weekdays', 'A curfew was in force from Monday until Thursday.', ['2021-11-08', '2021-11-11']],
    [
      'lists of days to come',
      'They will meet on Thursday, Friday and Monday.',
      ['2021-11-11', '2021-11-12', '2021-11-15'],
    ],
    ['what happened is not to come', 'He was shot on Dec. 20.', ['2020-12-20']],
    ['nor is what opens a sentence with its day', 'On 20 December they buried nine miners.', ['2020-12-20']],
    [
      'nor so long after another day',
      'It burned in May 2020. Mr Hale enrolled in Ohio. He graduated three years later.',
      ['2020-05', 'P3Y'],
    ],
    ['the day that it is elsewhere', "It's already Thursday in Tokyo.", ['2021-11-11']],
    ['what is asked for by then', 'Unless, by Friday, they have a plan, it will end.', ['2021-11-12']],
    ['what is to be had by then is to come', 'The union has a pledge of more pay by May.', ['2022-05']],
    ['what is told in the present may be', 'The school is moving to a new site in March.', ['2022-03']],
    ['as of votes', 'They say that there are elections in April.', ['2022-04']],
    ['and what is announced', 'She has announced a concert for Leeds on 8 April.', ['2022-04-08']],
    ['from now on', 'From now till April it is shut.', ['PRESENT_REF', '2022-04']],
    [
      'seasons below the year that heads them',
      '2018\n\nMay 12: Elections are held.\n\nSpring: Prices fall.',
      ['2018', '2018-05-12', '2018-SP'],
    ],
    ['a plan may be', 'The board declared a dividend payable on Dec. 20.', ['2021-12-20']],
    ['the weekday tells the year', 'The trial ended on Monday, 9 November.', ['2020-11-09']],
    [
      'nor of a deadline that a paragraph before it told beside the point',
      'Crews had found nine men by Tuesday evening.\n\nThe ship left at 6 p.m. with its crew.',
      ['2021-11-09TEV', '2021-11-10T18:00'],
    ],
    [
      'a clock time is of no day to come',
      'He will be in court on Friday. The raid began at 1.40 p.m. and lasted an hour.',
      ['2021-11-12', '2021-11-10T13:40', 'PT1H'],
    ],
    [
      'the same time for other readers',
      'It sank at 1:30 a.m. Tuesday (2230 GMT Monday). It had left at 9 p.m. the same day.',
      ['2021-11-09T01:30', '2021-11-08T22:30', '2021-11-09T21:00'],
    ],
    [
      'a story of another year',
      'He was charged on 3 November 2018. On 9 December 2018 he fled. In February he was caught.',
      ['2018-11-03', '2018-12-09', '2019-02'],
    ],
    [
      'two dates of a life are no story',
      'He was born on 2 May 1950 and left on 3 June 2001. He died on 1 November.',
      ['1950-05-02', '2001-06-03', '2021-11-01'],
    ],
    [
      'habits have no year',
      'The armistice was signed on July 27, 1953. The march is usually held in August.',
      ['1953-07-27', 'XXXX-08'],
    ],
    [
      'a plan that was over by a day',
      'Both bidders had walked away by Christmas. The rest will go by Christmas.',
      ['2020-12-25', '2021-12-25'],
    ],
    [
      'what had been done in a story of another year, near this year’s day',
      'The firm fell in May 2018. On 9 October 2018 it was sold. By 8 November the banks had been paid.',
      ['2018-05', '2018-10-09', '2018-11-08'],
    ],
    [
      'the year of a full date in the sentence',
      'She was dismissed on 21 October 2016, after the report of 9 October had blamed her.',
      ['2016-10-21', '2016-10-09'],
    ],
    [
      'below a heading, what came round lately',
      'The plant closed in June 2020.\n\n## What of the owners?\n\nIn October the court cleared them.',
      ['2020-06', '2021-10'],
    ],
    [
      'below a heading, what came round some months ago, behind a story of other years',
      'The bank was warned in March 2019 and fined in December 2019.\n\n## The inquiry\n\nOn 18 July the police came.',
      ['2019-03', '2019-12', '2021-07-18'],
    ],
    [
      'the year of an aside is no year of what follows',
      'On 18 May guards cleared the pier, for the first time since the treaty of May 2018. On 6 June a court let them go.',
      ['2021-05-18', '2018-05', '2021-06-06'],
    ],
    [
      'a weekday that goes on from a day of the week before last',
      'The bridge was shut on 27 October. On the Monday it fell.',
      ['2021-10-27', '2021-11-01'],
    ],
    [
      'what an hour was told of goes on two paragraphs below',
      'At half past one on Sunday morning men came in lorries.\n\nA guard let them in.\n\nLoyal troops arrived at dawn.',
      ['2021-11-07T01:30', '2021-11-07TMO'],
    ],
    [
      'an hour is of no day until which something was so',
      'It fell on Sunday afternoon. Roe, who led the guard until 3 May, fled. Shots were heard at 1.30 a.m.',
      ['2021-11-07TAF', '2021-05-03', '2021-11-07T01:30'],
    ],
    [
      'a clock goes on behind an aside',
      'The ferry left at 7:12 a.m. on Friday. On Saturday the owner had named no cause. Its last call came at 7:41 a.m.',
      ['2021-11-05T07:12', '2021-11-06', '2021-11-05T07:41'],
    ],
    [
      'a scene of long ago',
      'It sank on 3 May 2019. That night the search began, and the next day it was called off. On Sunday divers found the bell.',
      ['2019-05-03', '2019-05-03TNI', '2019-05-04', '2019-05-05'],
    ],
    [
      'but no day pointed at alone',
      'It sank on 3 May 2019. The owner fled the same day. On Sunday a court jailed him.',
      ['2019-05-03', '2019-05-03', '2021-11-07'],
    ],
    [
      'a scene that begins with a weekday and its day',
      'The site printed it on a Monday, the fifth of July. By Tuesday evening it was denied. On Friday the police came.',
      ['2021-07-05', '2021-07-06TEV', '2021-07-09'],
    ],
    [
      'a weekday with its number, near to what was told last',
      'The fare rose on 1 June. On Tuesday the 8th the drivers struck, and on Wednesday the pupils walked.',
      ['2021-06-01', '2021-06-08', '2021-06-09'],
    ],
    [
      'an earlier thread that is taken up again',
      'He was hit on 22 June. The report came out on 27 July. On the 24th they buried him.',
      ['2021-06-22', '2021-07-27', '2021-06-24'],
    ],
    [
      'a weekday that the article says is of the days it tells',
      'The mill flooded on 14 June, a Monday. It rained through the weekend. On the Wednesday it was shut; the road had been cut on the Sunday.',
      ['2021-06-14', '2021-06-14', '2021-W24-WE', '2021-06-16', '2021-06-13'],
    ],
    [
      'a month of the year pointed at',
      'By the end of 2016 both mills had shut. The same year, in June, a third was sold.',
      ['2016', '2016', '2016-06'],
    ],
    [
      'a paragraph that goes back from an earlier year to what came lately',
      'The ferry sank on Oct. 3.\n\nThe yard had warned its owner in May 2020, after a leak on April 9 of that year.\n\nThe owner gave up on Oct. 5.',
      ['2021-10-03', '2020-05', '2020-04-09', '2021-10-05'],
    ],
    [
      'a day of the month told before an hour',
      'On 12 September they queued from four in the morning. It went well until the 13th.',
      ['2021-09-12', '2021-09-12T04:00', '2021-09-13'],
    ],
    ['what was set up', 'Parliament set up its inquiry on 12 July.', ['2021-07-12']],
    ['a day that is set apart', 'The state has declared Friday a day of mourning.', ['2021-11-12']],
    ['a weekend to come', 'Rain is expected over the weekend.', ['2021-W45-WE']],
    ['and one that is over', 'It rained over the weekend.', ['2021-W44-WE']],
    ['and this one, early in the week', 'Ministers met this weekend.', ['2021-W44-WE']],
    ['but not where it is to come', 'Ministers will meet this weekend.', ['2021-W45-WE']],
    ['a place’s own time', 'It struck at 6pm Moscow time on Tuesday.', ['2021-11-09T18:00']],
    [
      'a chronology under its years',
      'A history of the union.\n\n2017\n\nMay 12: Elections set for March are held.\n\n**2018**\n\n- June 3 — The union splits.\n\nIts leader spoke on 1 November.',
      ['2017', '2017-05-12', '2017-03', '2018', '2018-06-03', '2021-11-01'],
    ],
    ['a range under way', 'The fair, which runs from Monday until Friday, is full.', ['2021-11-08', '2021-11-12']],
    ['a plan of a day just over', 'She was due to fly home on Tuesday.', ['2021-11-09']],
    ['and of one at hand', 'She was due to fly home on Friday.', ['2021-11-12']],
    ['this season once more', 'A park will open this spring. It was begun this spring.', ['2022-SP', '2021-SP']],
    ['by a season to come', 'They are to be ready by winter.', ['2021-WI']],
    ['a month that is traded', 'Oil for January delivery fell.', ['2022-01']],
    [
      'the year that a sentence begins with',
      'In 1918 there was a mild wave in April. Today it is back.',
      ['1918', '1918-04', '2021-11-10'],
    ],
    ['later than nothing told', 'Two weeks later, it was shut.', ['P2W']],
    ['named days close by', 'Remembrance Sunday is near. Easter was quiet.', ['2021-11-14', '2021-04-04']],
    [
      'a plan in the present',
      'Parliament returns on Monday. Ministers are meeting in Paris on Friday.',
      ['2021-11-15', '2021-11-12'],
    ],
    [
      'and what is no plan',
      'A man is in hospital after a crash on Sunday. Tax returns on Monday were late.',
      ['2021-11-07', '2021-11-08'],
    ],
    [
      'the end of the month just told',
      'It broke out on Sept. 12. By the end of the month 40 were ill. They hope to open by the end of the month.',
      ['2021-09-12', '2021-09', '2021-11'],
    ],
    [
      'a game to be played',
      "The hosts face Chile on Friday. The striker misses Saturday's game.",
      ['2021-11-12', '2021-11-13'],
    ],
    ['come a month', 'Come March, the rules will change.', ['2022-03']],
    [
      'from a day on',
      'The film is long. It is in cinemas from Friday. It was on sale from Monday.',
      ['2021-11-12', '2021-11-08'],
    ],
    ['a game to come', "Sunday's final will be shown live. Sunday's final was dull.", ['2021-11-14', '2021-11-07']],
  ])('%s', (_, text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('by the end of a month', () => {
  it('says not how late in it', () => {
    const [reading] = readingsOf('She had been dismissed by the end of September.');
    expect(reading).toMatchObject({ value: '2021-09', mod: 'END', modifier: 'by' });
  });
});

describe('about an hour', () => {
  it('is on its day', () => {
    const [reading] = readingsOf('He was held at about noon on Monday.');
    expect(reading).toMatchObject({ value: '2021-11-08T12:00', mod: 'APPROX', edtf: '2021-11-08' });
    expect(reading?.modifier).toBeUndefined();
  });
});

describe('what is said about a day', () => {
  it.each(['They asked about 2012.', 'She was unhappy about yesterday.', 'What about next week?'])(
    'is not said to be near it: %s',
    (text) => expect(readingsOf(text)[0]?.mod).toBeUndefined(),
  );
});

describe('what a point is told by', () => {
  it.each([
    ['It shut more than a year ago.', 'BEFORE'],
    ['It shut less than a year ago.', 'AFTER'],
    ['It shut at least a year ago.', 'ON_OR_BEFORE'],
    ['It was shut for more than a year.', 'MORE_THAN'],
    ['It shut more than an hour later.', 'MORE_THAN'],
  ])('%s', (text, mod) => expect(readingsOf(text)[0]!.mod).toBe(mod));
});

describe('days that go on from one that an event tells', () => {
  const anchorsOf = (text: string) =>
    readingsOf(text).map(({ value, anchor }) => (anchor?.kind === 'event' ? `${value} ${anchor.text}` : value));

  it('are counted from the same event', () => {
    const text =
      'On the Sunday after the flood, police searched the mill. Two men were held on the Tuesday, and the following day a third was. The mayor resigned that Thursday.';
    expect(anchorsOf(text)).toEqual([7, 2, 3, 4].map((day) => `XXXX-WXX-${day} the flood`));
  });

  it('end with another day, and with words that point to publication', () => {
    const text =
      'On the Sunday after the flood, police searched the mill. The mayor spoke on Tuesday. He resigned on the Friday.';
    expect(anchorsOf(text)).toEqual(['XXXX-WXX-7 the flood', '2021-11-09', '2021-11-05']);
  });

  it('leave a sentence that they open its own subject', () => {
    expect(anchorsOf('On the Sunday after the flood police searched the mill.')).toEqual(['XXXX-WXX-7 the flood']);
    expect(anchorsOf('Two days after the flood Mayor Ida Roe resigned.')).toEqual(['P2D the flood']);
    expect(anchorsOf('Two days after police searched the mill, he resigned.')).toEqual([
      'P2D police searched the mill',
    ]);
  });

  it.each([
    [
      'so far',
      'Earlier this month it sank, earlier this year it had burned.',
      ['2021-11-01/2021-11-10', '2021-01-01/2021-11-10'],
    ],
    ['to come', 'Ministers will meet later this week.', ['2021-11-10/2021-11-14']],
    [
      'after what was told',
      'It sank in March 2011. Later that year it was raised.',
      ['2011-03', '2011-03-31/2011-12-31'],
    ],
    ['but a third of what is early', 'It sank early this month.', ['2021-11-01/2021-11-10']],
    ['or late', 'It sank late last month.', ['2021-10-21/2021-10-31']],
  ])('reads a comparative as the days %s', (_, text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});
