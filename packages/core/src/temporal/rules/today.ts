import type { Beside, Rule } from '../rule.js';
import { isProgramme } from './programme.js';

const SHIFTS: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "USA Today", "the Today programme". */
const isTitle = ({ before, after }: Beside): boolean =>
  /\b(?:USA|India|Russia|Pakistan|Malaysia|Christianity|Psychology|History|Physics) $/.test(before) ||
  /^ (?:programme|show)\b/.test(after);

/** Today and its family, and the parts of the day that lean on it. */
export const todayRules: readonly Rule[] = [
  {
    id: 'today/generic',
    meaning: 'These days rather than this one: doctors today routinely do so, the Britain of today.',
    needs: ['deictic'],
    pattern:
      'today(?:(?= (?:routinely|typically|commonly|generally|increasingly|rarely|seldom|often|tend|know|think|believe)(?!\\w))|(?<=\\bthe (?:world|youth|children|women|men|society|city|party|country|nation|britain|america|europe|china|russia) of today)(?=[.,;]|\\s{0,2}$))',
    read: () => ({ form: { kind: 'reference', value: 'PRESENT_REF' } }),
    examples: [
      { text: 'Doctors today routinely prescribe it.', published: '2021-11-08', expect: { today: 'PRESENT_REF' } },
      { text: 'It made the Britain of today.', published: '2021-11-08', expect: { today: 'PRESENT_REF' } },
    ],
    counterexamples: ['Police said that doctors had gone on strike.'],
  },
  {
    id: 'today/family',
    meaning: 'Today, yesterday, tomorrow and the days beside them, counted from publication.',
    needs: ['deictic'],
    pattern: '(?<beyond>(?:the )?day (?:before|after) )?(?<word>today|yesterday|tomorrow|tonight)',
    read: ({ beyond, word }, beside) => {
      if (isProgramme(word!, beside) || (word === 'Today' && isTitle(beside))) return null;
      const bare = word!.toLowerCase();
      const count = SHIFTS[bare]! + (beyond ? (/before/i.test(beyond) ? -1 : 1) : 0);
      return {
        form: { kind: 'shift', unit: 'day', count, from: 'publication' },
        clock: bare === 'tonight' ? 'TNI' : undefined,
      };
    },
    examples: [
      { text: 'He said yesterday that he would go.', published: '2021-11-08', expect: { yesterday: '2021-11-07' } },
      { text: 'They meet tonight.', published: '2021-11-08', expect: { tonight: '2021-11-08TNI' } },
      {
        text: 'She died the day before yesterday.',
        published: '2021-11-08',
        expect: { 'the day before yesterday': '2021-11-06' },
      },
    ],
    counterexamples: ['He told USA Today that he would go, and the Today programme that he would not.'],
  },
  {
    id: 'today/part',
    meaning: '"This morning" is of the day of publication, "last night" of the night before it.',
    needs: ['part', 'which'],
    pattern:
      '(?<which>this|last|earlier this|later this|late last|early this) (?<part>morning|afternoon|evening|night)',
    read: ({ which, part }) => ({
      form: { kind: 'shift', unit: 'day', count: /last/i.test(which!) ? -1 : 0, from: 'publication' },
      clock: { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[part!.toLowerCase()],
      mod: /^early|^earlier/i.test(which!) ? 'START' : /^late/i.test(which!) ? 'END' : undefined,
    }),
    examples: [
      { text: 'Rockets fell last night.', published: '2021-11-08', expect: { 'last night': '2021-11-07TNI' } },
      { text: 'Rockets fell this morning.', published: '2021-11-08', expect: { 'this morning': '2021-11-08TMO' } },
    ],
  },
  {
    id: 'today/one-day',
    meaning: 'A day to come that is not known.',
    needs: ['unit', 'one'],
    pattern: '(?:one|(?<some>some)) day(?=[\\s,.])',
    read: ({ some }, { before, after }) => {
      const opens = /^\W*$/.test(before) && /^,?\s+(?:\w+\s+){1,3}(?:will|hopes?|may|might)\b/.test(after);
      const near =
        opens || some || /\b(?:will|would|may|might|could|can|shall|to|hopes?|wants?|dreams? of)\s+$/i.test(before);
      return near && !/^\s+(?:before|after|earlier|later|of|in|from)\b/.test(after)
        ? { form: { kind: 'reference', value: 'FUTURE_REF' } }
        : null;
    },
    examples: [
      { text: 'She will one day rule.', published: '2021-11-08', expect: { 'one day': 'FUTURE_REF' } },
      { text: 'Some day, he said, they would stay.', published: '2021-11-08', expect: { 'Some day': 'FUTURE_REF' } },
      { text: 'One day, I hope, it will end.', published: '2021-11-08', expect: { 'One day': 'FUTURE_REF' } },
    ],
    counterexamples: ['It lasted one day.', 'He might one day later be freed.'],
  },
];
