import { twoDigits } from '../../calendar/index.js';
import { DAY_PART_WORDS, HOLIDAYS } from '../../lexicon/index.js';
import { numberOf } from '../read-words.js';
import type { Rule } from '../rule.js';

/** A day that comes each year: its month and day where they are always the same. */
function yearly(name: string): string {
  const day = HOLIDAYS[name.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")];
  return day?.kind === 'fixed' ? `XXXX-${twoDigits(day.month)}-${twoDigits(day.day)}` : 'P1Y';
}

/** Parts of days and named days that come again and again. */
export const setPartRules: readonly Rule[] = [
  {
    id: 'set/parts',
    meaning: 'Mornings, afternoons or evenings in the plural: she works in the mornings.',
    needs: ['part'],
    pattern:
      '(?:(?<=\\b(?:in|during) )the |(?<=\\b(?:most|many|work(?:s|ed|ing)?|on|spen[dt]s?|spending) )(?:the )?|(?<=^\\W{0,3}))(?<part>morning|afternoon|evening|night)s(?:(?<=\\bmost \\w{5,9}s)|(?=[.,;:)]|\\s{0,2}$| (?:and|when|but|or|at|with|after|before)(?!\\w)))',
    read: ({ part }) => ({ form: { kind: 'set', value: `XXXX-XX-XX${DAY_PART_WORDS[part!.toLowerCase()]}` } }),
    examples: [
      {
        text: 'She paints only in the mornings. Afternoons, she says, are for sleep.',
        published: '2021-11-08',
        expect: { 'the mornings': 'XXXX-XX-XXTMO', Afternoons: 'XXXX-XX-XXTAF' },
      },
      { text: 'On most nights the bar is full.', published: '2021-11-08', expect: { nights: 'XXXX-XX-XXTNI' } },
      { text: 'He works nights at the mill.', published: '2021-11-08', expect: { nights: 'XXXX-XX-XXTNI' } },
    ],
    counterexamples: ['They stayed for three nights.', 'Two nights of riots shook the town.'],
  },
  {
    id: 'set/hour-of-every',
    meaning: 'An hour of each day, or of its morning or evening: at five every evening.',
    needs: ['every'],
    pattern:
      "(?:(?:1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]clock| ?(?<half>[ap])\\.?m\\.?)? (?:every|each) (?:(?<part>morning|afternoon|evening|night)|(?<day>day))(?<=\\b(?:at|from|until|till|by|around|about|before|after) (?<hour>[a-z]{3,6}|\\d{1,2}).{9,32})",
    read: ({ hour, minute, half, part, day }) => {
      if (day && !half) return null;
      const number = numberOf(hour!);
      if (!number || number > 12) return null;
      const late = half ? /p/i.test(half) : /night/i.test(part!) ? number > 5 : !/morning/i.test(part!);
      const clock = `T${twoDigits((number % 12) + (late ? 12 : 0))}:${minute ?? '00'}`;
      return { form: { kind: 'set', value: `XXXX-XX-XX${clock}` } };
    },
    examples: [
      {
        text: "He rings at 5 o'clock every evening, and she leaves at six each morning.",
        published: '2021-11-08',
        expect: { "5 o'clock every evening": 'XXXX-XX-XXT17:00', 'six each morning': 'XXXX-XX-XXT06:00' },
      },
      {
        text: 'It opens at 9 a.m. every day.',
        published: '2021-11-08',
        expect: { '9 a.m. every day': 'XXXX-XX-XXT09:00' },
      },
    ],
    counterexamples: ['They lost five every evening.'],
  },
  {
    id: 'set/every-holiday',
    meaning: 'A named day of each year: every Christmas.',
    needs: ['every', 'holiday'],
    pattern: '(?:every|each)(?: (?:single|other))? (?<name>%holiday)',
    notBefore: '-',
    read: ({ name }) => (/^[A-Z]/.test(name!) ? { form: { kind: 'set', value: yearly(name!) } } : null),
    examples: [
      {
        text: 'They sing every Christmas Eve, and fast each Good Friday.',
        published: '2021-11-08',
        expect: { 'every Christmas Eve': 'XXXX-12-24', 'each Good Friday': 'P1Y' },
      },
    ],
    counterexamples: ['Every single Christmassy song was played.'],
  },
];
