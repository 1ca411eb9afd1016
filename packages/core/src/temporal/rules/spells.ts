import { durationValue, numberOf, unitOf } from '../read-words.js';
import type { Rule } from '../rule.js';

/** What lasts, and is as old as it has lasted: a two-year-old war, but not a six-year-old boy, law or school. */
const LASTING =
  /^\s+(?:[\w-]{3,14}\s+){0,2}(?:war|conflict|insurgency|rebellion|uprising|revolt|crisis|strike|walkout|lockout|standoff|stand-off|stalemate|siege|blockade|embargo|boycott|ban|freeze|moratorium|truce|cease-?fire|armistice|peace|dispute|feud|row|scandal|investigation|inquiry|probe|trial|campaign|offensive|operation|occupation|intervention|bombardment|protest|sit-in|drought|recession|slump|downturn|rally|boom|expansion|recovery|marriage|romance|talks|deadlock|streak)(?=[.,;:)'’"”]|\s{0,2}$|\s(?:in|of|on|by|that|which|was|is|has|had|to|between|against|with|and|for|after|over|at|will|would|could|ended|ends|into|are|were|have|from)\b)/;

/** Lengths of time that are told by what lasts so long, or by where a spell lies. */
export const spellRules: readonly Rule[] = [
  {
    id: 'duration/old',
    meaning: 'How long something has lasted that began: a two-year-old war, a five-month-old truce.',
    needs: ['unit', 'old', 'number'],
    pattern: '(?<number>%number)~(?<unit>hour|day|week|month|year|decade)~old',
    notBefore: '-',
    read: ({ number, unit }, { after }) => {
      const count = LASTING.test(after) ? numberOf(number!) : undefined;
      return count ? { form: { kind: 'duration', value: durationValue(count, unitOf(unit!)!) } } : null;
    },
    examples: [
      { text: 'The two-year-old war is over.', published: '2021-11-08', expect: { 'two-year-old': 'P2Y' } },
      { text: 'It broke a five-month-old truce.', published: '2021-11-08', expect: { 'five-month-old': 'P5M' } },
    ],
    counterexamples: [
      'A 28-year-old man died.',
      'The 90-year-old bank closed.',
      'A six-year-old was hurt in the war.',
      'Two 50-year-old trial judges left.',
    ],
  },
  {
    id: 'duration/ensuing',
    meaning: 'Units without a number after what was told: the ensuing weeks, the following months.',
    needs: ['plural', 'following'],
    pattern:
      '(?:the (?:following|preceding|subsequent)|(?:the )?(?:ensuing|intervening)) (?<unit>hours|days|weeks|months|years|decades)(?: and (?:days|weeks|months|years|decades))?',
    notAfter: '(?:the|those|these|%number) ',
    read: ({ unit }) => ({ form: { kind: 'duration', value: durationValue(null, unitOf(unit!)!) } }),
    examples: [
      { text: 'In the ensuing weeks it sank.', published: '2021-11-08', expect: { 'the ensuing weeks': 'PXW' } },
      { text: 'He fled in the following months.', published: '2021-11-08', expect: { 'the following months': 'PXM' } },
    ],
    counterexamples: ['He left the following day, following weeks of rain.'],
  },
  {
    id: 'duration/years-since',
    meaning: 'Years up to now from something that was told: in the years since, in the decades since the war.',
    needs: ['plural', 'after'],
    pattern:
      'the (?:(?<unit>days|weeks|months|years)(?= since(?:[.,;:)]|\\s{0,2}$))|(?<decades>decades)(?= (?:since|before|after|following|leading up to)(?!\\w)))',
    read: ({ unit, decades }) => ({
      form: { kind: 'duration', value: durationValue(null, unitOf((unit ?? decades)!)!) },
    }),
    examples: [
      { text: 'In the years since, it has grown.', published: '2021-11-08', expect: { 'the years': 'PXY' } },
      { text: 'In the decades since the war it grew.', published: '2021-11-08', expect: { 'the decades': 'PXE' } },
    ],
    counterexamples: ['Many decades since have been dull.'],
  },
  {
    id: 'duration/life',
    meaning: 'A part of a life or of what somebody did, in units without a number: his last years, her early days.',
    needs: ['plural', 'life'],
    pattern:
      '(?:his|her|its|their|my|our) (?:early|earliest|last|later|final|first|closing|formative|teenage|declining|dying) (?<unit>hours|days|weeks|months|years)(?=[.,;:)]|\\s{0,2}$| (?:he|she|it|they|in|at|as|with|on|were|was|and|of|when|alone)(?!\\w))',
    read: ({ unit }) => ({ form: { kind: 'duration', value: durationValue(null, unitOf(unit!)!) } }),
    examples: [
      { text: 'In his last years he wrote.', published: '2021-11-08', expect: { 'last years': 'PXY' } },
      { text: 'She spent her early days in Cork.', published: '2021-11-08', expect: { 'early days': 'PXD' } },
    ],
    counterexamples: ['It was his last years-long fight.', 'They stayed for years.'],
  },
  {
    id: 'part/one',
    meaning: 'A part of a day that is not said to be of any day: one afternoon, one Saturday night.',
    needs: ['part', 'one'],
    pattern:
      'one (?:(?:cold|hot|warm|wet|rainy|sunny|summer|winter|spring|autumn|dark|fine|recent) )?(?<part>morning|afternoon|evening|night)',
    notAfter:
      "(?:[\\w’']{2,20} (?:at|for|only|just|last|than|the|by|after|before|from|to|about)|[Aa]t|[Ff]or|[Oo]nly|[Jj]ust) ",
    notBefore: "-| (?:only|stands?)|['’]s",
    read: ({ part }, { before, after }) => {
      // "She stayed one night": a length, where nothing tells which it was.
      if (/night/i.test(part!) && !/^\W*$/.test(before) && !/^\s+(?:last|in|this|when|while|during)\b/.test(after))
        return null;
      const clock = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[part!.toLowerCase()];
      return { form: { kind: 'fixed', value: `XXXX-XX-XX${clock}` } };
    },
    examples: [
      {
        text: 'She found it by chance one afternoon.',
        published: '2021-11-08',
        expect: { 'one afternoon': 'XXXX-XX-XXTAF' },
      },
      { text: 'One night, they came for him.', published: '2021-11-08', expect: { 'One night': 'XXXX-XX-XXTNI' } },
    ],
    counterexamples: ['The one-night stand ended.', 'Two died, one at night.'],
  },
];
