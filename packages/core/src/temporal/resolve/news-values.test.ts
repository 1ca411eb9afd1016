import { expect, it } from 'vitest';
import { tagDocument } from '../../tag-document.js';

const valuesOf = (text: string, published: string): string[] =>
  tagDocument({ id: 'x', text, published, language: 'en' }).expressions.map(({ value }) => value);

it.each([
  ['a winter to come, in spring', '2020-05-06', 'A second wave may come this winter.', ['2020-WI']],
  ['a winter that is over, in spring', '2020-04-06', 'It was mild this winter.', ['2019-WI']],
  ['a season before a noun', '2015-07-15', 'Over the winter that rate rose.', ['2014-WI']],
  [
    'what comes after a time ahead',
    '2003-06-20',
    'It is paid until the end of this year, but what happens in January is unclear.',
    ['2003', '2004-01'],
  ],
  [
    'a part of the year told',
    '2009-02-05',
    'For all of 2008 it lost $57 million, most of it in the first half.',
    ['2008', '2008-H1'],
  ],
  [
    'a named day of the year told',
    '2003-06-20',
    'He fled in the fall of 1994. It went unseen until November 2000, when a cheque bounced on Thanksgiving.',
    ['1994-FA', '2000-11', '2000-11-23'],
  ],
  [
    'the month just over, below an aside to another year',
    '2022-11-14',
    'Talks went on this week. Doctors had a rise from January 2012.\n\nPrices rose 14.9% in October.',
    ['2022-W46', '2012-01', '2022-10'],
  ],
  [
    'what goes on in a year long gone',
    '2013-11-19',
    'She died on Saturday. She fled last year. She was there in 2012 and in 2013.\n\nShe left in November 1956. She was in Paris by Christmas. By the summer she had work.',
    ['2013-11-16', '2012', '2012', '2013', '1956-11', '1956-12-25', '1957-SU'],
  ],
  [
    'the year that a record is of',
    '2015-08-20',
    'It is the worst flood since 1975. In July that year 300 died. In the 2006 floods 90 died on August 21.',
    ['1975', '1975-07', '2006', '2006-08-21'],
  ],
  [
    'what is counted from the time told of',
    '2011-08-14',
    'The mill shut in July 1989. It had run since 1911. Twenty-two years later, it opened again.',
    ['1989-07', '1911', '2011'],
  ],
  [
    'a month behind what a figure is compared with',
    '2012-11-05',
    'It lost 48 million yen in July-September, against 3 million a year earlier. In the six months to September it lost 90 million. The cuts announced in August will be made by June.',
    ['2012-Q3', '2011-Q3', 'P6M', '2012-09', '2012-08', '2013-06'],
  ],
  [
    'the days of a story of another year',
    '2019-03-02',
    'On 14 June 1984, a Thursday, she went out. The next evening they called the police. On the Monday a bag was found; on the Wednesday, a shoe.\n\nA man was held in October.',
    ['1984-06-14', '1984-06-14', '1984-06-15TEV', '1984-06-18', '1984-06-20', '1984-10'],
  ],
  [
    'the Friday that was told with its date',
    '1997-11-21',
    'He was jailed yesterday. She was last seen on Friday 9 August last year. She was to leave that Christmas.\n\nOn the Friday she drove off. Her husband reported her missing on Saturday.',
    ['1997-11-20', '1996-08-09', '1996-12-25', '1996-08-09', '1996-08-10'],
  ],
  [
    'years that a date tells',
    '2019-03-02',
    'It shut in 1984. Thirty-four years later, in September 2018, it fell.',
    ['1984', '2018', '2018-09'],
  ],
  [
    'an hour of the afternoon told',
    '1986-05-18',
    'It blew at 3 p.m. Friday. By 4 o’clock the lot was empty.',
    ['1986-05-16T15:00', '1986-05-16T16:00'],
  ],
  [
    'a story of the year that the sentence before tells',
    '2008-03-06',
    'A jury on Wednesday convicted him of killing her in 1989. She left the bar at 11:15 p.m. on Nov. 4. Her car was found the next morning.\n\nIn December he moved.\n\nIn the spring her parents separated.',
    ['2008-03-05', '1989', '1989-11-04T23:15', '1989-11-05TMO', '1989-12', '1990-SP'],
  ],
  [
    'news of a firm that was founded in another year',
    '2008-03-06',
    'It was founded in 1989. It opened a yard on Nov. 4.',
    ['1989', '2007-11-04'],
  ],
  [
    'a weekday of the summer told before',
    '2008-03-06',
    'She died in the summer of 1992. On July 3, a Friday, she shut the shop at 6.20pm. On Saturday her sister broke the door.',
    ['1992-SU', '1992-07-03', '1992-07-03', '1992-07-03T18:20', '1992-07-04'],
  ],
  [
    'the day of what is told',
    '2008-03-06',
    'He was jailed on Tuesday for the murder of Ann Roe on December 12 1986. It was solved in 2005.\n\nOn the day of the murder she had left at 5.15pm.',
    ['2008-03-04', '1986-12-12', '2005', '1986-12-12T17:15'],
  ],
  [
    'hours after midnight',
    '2008-03-06',
    'It was the night of 17 August 1990. At 1am her father went out. By dawn they were searching.',
    ['1990-08-17TNI', '1990-08-18T01:00', '1990-08-18TMO'],
  ],
  [
    'no month in what an entry of a live page begins with',
    '2020-03-20',
    'Rolling coverage.\n\n18.10 March reaches the square, police say.\n\n14.01 Schools send pupils home.\n\n12.05 May says she will go.',
    [],
  ],
  ['what runs out', '1986-05-18', 'The benefits run out in August.', ['1986-08']],
  ['a day from which it is to be so', '2016-05-24', 'Trains will run from May 27 onwards.', ['2016-05-27']],
  ['a weekend ahead', '2016-05-24', 'Rain will spread and ease by the weekend.', ['2016-W21-WE']],
  ['what was called off', '2000-02-24', 'The march planned for Wednesday was called off.', ['2000-02-23']],
  ['a day that is set', '2000-02-26', 'It set Friday as the deadline.', ['2000-02-25']],
  ['a day after a weekday', '2000-02-24', 'The day after last Monday he left.', ['2000-02-22']],
  ['a rate since then', '2015-07-15', 'It has come twice a day since Monday.', ['P1D', '2015-07-13']],
  [
    'the quarter, after a half of a year',
    '2009-02-05',
    'It lost money in the fourth quarter. In the first half of 2008 it grew. It ended the quarter with less.',
    ['2008-Q4', '2008-H1', '2008-Q4'],
  ],
] as const)('reads %s', (_, published, text, values) => expect(valuesOf(text, published)).toEqual(values));
