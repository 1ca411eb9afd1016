import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { recogniseExpressions } from '../recognise.js';
import { resolveExpressions } from '../resolve.js';

/** The values of a text's expressions, read against 10 November 2021, a Wednesday. */
function valuesOf(text: string): string[] {
  const reading = readText(text);
  const day = '2021-11-10';
  const published = { edtf: day, start: day, end: day, basis: 'metadata' as const, reason: '' };
  return resolveExpressions(recogniseExpressions(reading), reading, published).map(({ value }) => value);
}

describe('a story of other years', () => {
  it.each([
    [
      'goes on from date to date, over the turn of the year',
      'In early March 1916 the army attacked. By mid-June it was spent. In December it was sent home. In February it fought again.',
      ['1916-03', '1916-06', '1916-12', '1917-02'],
    ],
    [
      'goes on with a year that is told by itself',
      'On 2 May 1941 the port was shelled. In 1943 it was rebuilt. In July it was shelled again. On 3 July it burned.',
      ['1941-05-02', '1943', '1943-07', '1943-07-03'],
    ],
    [
      'goes back a little where it cannot go on so far',
      'The town fell on 14 September 1812. The army had been raised in August. It left on 19 October.',
      ['1812-09-14', '1812-08', '1812-10-19'],
    ],
    [
      'is not turned by what stands in brackets',
      'War came in April 1941. On 3 May 1941 a general (born 7 June 1893) took command. On 9 May he fell ill.',
      ['1941-04', '1941-05-03', '1893-06-07', '1941-05-09'],
    ],
    [
      'has its own ends of months and seasons',
      'On 1 May 1941 the siege began. By the end of the month the bread was gone. In the summer the wells dried up.',
      ['1941-05-01', '1941-05', '1941-SU'],
    ],
    [
      'has its own weekdays where it begins with a day, and its own named days',
      'On 12 January 1943 the siege began. The next day it snowed. By the 16th the bread was gone. On Sunday they surrendered. In 1944 the front moved west. By Christmas there was bread. In 1945 the war ended.',
      ['1943-01-12', '1943-01-13', '1943-01-16', '1943-01-17', '1944', '1944-12-25', '1945'],
    ],
    [
      'is told up to today, from hour to hour and from heading to heading',
      'The siege of 1911\n\nThe guns opened fire at 6:30 am on 3 April 1911. An hour later they fell silent. They were fired again in June 1911. It lasted until the winter.\n\nThe relief of 1912\n\nThe following spring they left. In July 1912 the king came, and in 1913 he died. A year later peace was made. Today it is forgotten.',
      [
        '1911',
        '1911-04-03T06:30',
        '1911-04-03T07:30',
        '1911-06',
        '1911-WI',
        '1912',
        '1912-SP',
        '1912-07',
        '1913',
        '1914',
        'PRESENT_REF',
      ],
    ],
    [
      'goes on from before what it looks back to, through the night, and to a weekday of its own days',
      'On Sunday, 4 May 1941 the port was shelled. Six months earlier a ship had been lost. That summer the port was shut. In May 1942 it was taken. On the night of 21 May 1943 it burned; at two in the morning the pier fell. That Sunday they left. Last year a book was written of it.',
      ['1941-05-04', '1940-11', '1941-SU', '1942-05', '1943-05-21TNI', '1943-05-22T02:00', '1943-05-23', '2020'],
    ],
    [
      'may end with what is to come',
      'In March 1916 the army attacked, and in May it was beaten. A museum will open in June.',
      ['1916-03', '1916-05', '2022-06'],
    ],
    [
      'is none where news is told',
      'The bridge was built in March 1916. Yesterday it fell. Engineers had found cracks in May.',
      ['1916-03', '2021-11-09', '2021-05'],
    ],
  ])('%s', (_, text, values) => expect(valuesOf(text)).toEqual(values));
});
