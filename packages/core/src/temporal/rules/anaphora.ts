import { unitOf } from '../read-words.js';
import type { Rule } from '../rule.js';
import { stepOf } from './which.js';

/** Times that point at the one last spoken of. */
export const anaphoraRules: readonly Rule[] = [
  {
    id: 'anaphora/that',
    meaning: 'That or the same unit: the one that was last spoken of.',
    needs: ['unit'],
    pattern:
      '(?:(?:earlier |later )?(?:on )?(?:that|the)(?<same> same| very)?|(?:the )?same|that) (?<unit>day|week|weekend|month|quarter|year|decade|summer|winter|spring|autumn|night|evening|morning|afternoon)',
    read: (groups) => {
      const { unit } = groups;
      const kind = unitOf(unit!);
      return kind ? { form: { kind: 'shift', unit: kind, count: 0, from: 'mention' } } : null;
    },
    notAfter: '',
    examples: [],
  },
  {
    id: 'anaphora/next',
    meaning: 'The unit after or before the one that was last spoken of.',
    needs: ['unit', 'distance'],
    pattern:
      'the (?<which>following|next|previous|preceding|ensuing|subsequent|prior) (?<unit>day|week|weekend|month|quarter|year|decade)',
    read: ({ which, unit }) => ({
      form: { kind: 'shift', unit: unitOf(unit!)!, count: stepOf(which!), from: 'mention' },
    }),
    examples: [
      {
        text: 'He was born in June 1980. The following month they fled.',
        published: '2021-11-08',
        expect: { 'The following month': '1980-07' },
      },
    ],
  },
];
