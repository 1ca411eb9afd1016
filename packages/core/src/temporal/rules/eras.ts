import { ordinalOf } from '../read-words.js';
import type { Rule } from '../rule.js';

/** Centuries, and years that say which era they are of. */
export const eraRules: readonly Rule[] = [
  {
    id: 'year/bc',
    meaning: 'A year or century before the common era.',
    needs: ['era', 'digit'],
    pattern: '(?<year>\\d{1,4}|\\d{1,2},\\d{3}) (?:BCE?|B\\.C\\.(?:E\\.)?)',
    read: ({ year }) => ({ form: { kind: 'fixed', value: `BC${year!.replace(',', '').padStart(4, '0')}` } }),
    notAfter: '\\d,',
    examples: [
      { text: 'The wall dates from 430 BC.', published: '2021-11-08', expect: { '430 BC': 'BC0430' } },
      { text: 'The pots are of about 3,000 B.C.', published: '2021-11-08', expect: { '3,000 B.C.': 'BC3000' } },
    ],
  },
  {
    id: 'year/bc-range-start',
    meaning: 'The first of two years before the common era.',
    needs: ['era', 'digit'],
    pattern: '(?<year>\\d{1,4}|\\d{1,2},\\d{3})(?= ?(?:to|and|until|[-\\u2013]) ?\\d{1,4} (?:BCE?|B\\.C\\.))',
    notAfter: '[$€£¥#.,:/\\d-] ?',
    read: ({ year }) => ({ form: { kind: 'fixed', value: `BC${year!.replace(',', '').padStart(4, '0')}` } }),
    examples: [
      {
        text: 'The cities fought between 431 and 404 BC.',
        published: '2021-11-08',
        expect: { '431': 'BC0431', '404 BC': 'BC0404' },
      },
    ],
  },
  {
    id: 'year/ad',
    meaning: 'A year of the common era that says so: AD 79, 476 CE.',
    needs: ['era', 'digit'],
    pattern: '(?:(?<before>AD|A\\.D\\.) (?<year>\\d{1,4})|(?<year2>\\d{1,4}) (?<after>AD|A\\.D\\.|CE|C\\.E\\.))',
    read: ({ before, year, year2, after }) =>
      /^[AC]/.test((before ?? after)!) && Number(year ?? year2) > 0
        ? { form: { kind: 'fixed', value: (year ?? year2)!.padStart(4, '0') } }
        : null,
    examples: [
      { text: 'The town was buried in AD 79.', published: '2021-11-08', expect: { 'AD 79': '0079' } },
      { text: 'The star burst in A.D. 1054.', published: '2021-11-08', expect: { 'A.D. 1054': '1054' } },
    ],
    counterexamples: ['They saw 40 ad breaks.'],
  },
  {
    id: 'century/ordinal',
    meaning: 'A century by its number: the 19th century.',
    needs: ['century'],
    pattern:
      '(?:the )?(?<ordinal>%ordinal)(?:~(?:century|centuries)(?<bc> (?:BCE?|B\\.C\\.(?:E\\.)?))?|(?=(?:,| and| or| to) (?:the )?(?:(?:early|late|mid)~)?%ordinal~centur(?:y|ies)))',
    read: ({ ordinal, bc }) => {
      const number = ordinalOf(ordinal!);
      return number ? { form: { kind: 'century', century: number - 1, bc: Boolean(bc) } } : null;
    },
    examples: [
      { text: 'The fort is from the 19th century.', published: '2021-11-08', expect: { 'the 19th century': '18' } },
      {
        text: 'It grew in the 18th and 19th centuries.',
        published: '2021-11-08',
        expect: { 'the 18th': '17', '19th centuries': '18' },
      },
      {
        text: 'It ruled the seas in the 19th and early 20th centuries.',
        published: '2021-11-08',
        expect: { 'the 19th': '18', 'early 20th centuries': '19' },
      },
    ],
  },
  {
    id: 'century/part',
    meaning: 'A half or a decade of a century: the first decade of the 20th century.',
    needs: ['century', 'ordinal'],
    pattern:
      '(?:the )?(?<count>%ordinal|last|final|latter|opening|closing) (?<unit>decade|half) of (?:the )?(?<ordinal>%ordinal)~century',
    read: ({ count, unit, ordinal }) => {
      const century = ordinalOf(ordinal!)! - 1;
      const nth = ordinalOf(count!)!;
      if (/half/i.test(unit!))
        return { form: { kind: 'century', century, bc: false }, mod: nth === 1 ? 'START' : 'END' };
      return nth > 10 ? null : { form: { kind: 'decade', decade: century * 10 + (nth < 0 ? 9 : nth - 1) } };
    },
    examples: [
      {
        text: 'Cars were rare in the first decade of the 20th century.',
        published: '2021-11-08',
        expect: { 'the first decade of the 20th century': '190' },
      },
      {
        text: 'It grew in the second half of the 19th century.',
        published: '2021-11-08',
        expect: { 'the second half of the 19th century': '18' },
      },
    ],
  },
];
