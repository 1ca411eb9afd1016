import { DECADE_WORDS } from '../../lexicon/index.js';
import type { Rule } from '../rule.js';

/** What stands before tens of degrees or per cent. */
const DEGREES =
  /\b(?:highs?|lows?|temperatures?|readings|degrees|approval|ratings?)\b|\b(?:upper|low|lower|high)\s+(?:to\s+\w+\s+)?$/i;

/** What a hyphen joins to the number of a model: a name, letters, figures. */
const MODEL = /(?<![\w-])(?!(?:Mid|Early|Late|Pre|Post)-)[A-Z\d][\w]{0,15}-$/;

/** Decades, and the hundred years of a century in figures. */
export const decadeRules: readonly Rule[] = [
  {
    id: 'decade/figures',
    meaning: 'A decade in figures: the 1990s, the 90s.',
    needs: ['year'],
    pattern: "(?:the (?:['’‘])?)?(?<century>1\\d|20)?(?<tens>\\d)0['’]?s",
    read: ({ century, tens }, { before, after }) => {
      const whose =
        /\b(?:his|her|their|my|our|your|its)\s+(?:\w+[\s-]+)?(?:[2-9]0s,?\s+(?:(?:and|or|even|or even)\s+)?)?$/i;
      if (!century && (Number(tens) < 2 || whose.test(before))) return null;
      // "four Learjet-60s", "two F-80s": several of one model.
      if (!century && MODEL.test(before)) return null;
      // "highs in the 60s", "in the upper 80s": degrees.
      if (!century && DEGREES.test(before)) return null;
      // "1000s of miles"
      if (/^\s+of\b/.test(after) || (century === '10' && /\bof\s+$/.test(before))) return null;
      // "the 1800s" are a century, "the 2000s" ten years.
      if (tens === '0' && Number(century) < 20)
        return { form: { kind: 'century', century: Number(century), bc: false } };
      return { form: { kind: 'decade', decade: Number(`${century ?? 19}${tens}`) } };
    },
    examples: [
      { text: 'It was founded in the 1980s.', published: '2021-11-08', expect: { 'the 1980s': '198' } },
      { text: 'It was built in the 1800s.', published: '2021-11-08', expect: { 'the 1800s': '18' } },
      { text: 'Rates fell in the 90s.', published: '2021-11-08', expect: { 'the 90s': '199' } },
    ],
    counterexamples: [
      'Highs on the coast will be in the 60s.',
      'He is in his 40s, and she in her mid-70s.',
      'They are in their 50s or even 60s.',
      'They came from 1000s of miles away.',
      'The airline flies four TR-90s.',
    ],
  },
  {
    id: 'decade/short',
    meaning: "A decade by its last two figures with an apostrophe behind them: the 50's.",
    needs: ['tens'],
    pattern: "(?:the ['’‘]?|(?<=\\bthe (?:early|mid|late)[ -]['’‘]?))(?<tens>[2-9])0['’]s",
    notBefore: '[-\\w]',
    read: ({ tens }, { before, after }) =>
      DEGREES.test(before) || /^\s+(?:of|or|and)\s+\d/.test(after)
        ? null
        : { form: { kind: 'decade', decade: Number(`19${tens}`) } },
    examples: [
      { text: "It was built in the 50's.", published: '2021-11-08', expect: { "the 50's": '195' } },
      { text: "It was shut until the mid-70's.", published: '2021-11-08', expect: { "the mid-70's": '197' } },
    ],
    counterexamples: ["Highs will be in the 50's."],
  },
  {
    id: 'decade/words',
    meaning: 'A decade in words: the eighties.',
    needs: ['decade'],
    pattern: '(?:the )?(?:nineteen~)?(?<tens>%decadeword)',
    notAfter: '(?:his|her|their|my|our|your|its) (?:early |mid~?|late )?',
    read: ({ tens }) => ({ form: { kind: 'decade', decade: 190 + DECADE_WORDS[tens!.toLowerCase()]! } }),
    examples: [
      { text: 'Hate crimes fell in the nineties.', published: '2021-11-08', expect: { 'the nineties': '199' } },
    ],
    counterexamples: ['She was in her eighties.'],
  },
];
