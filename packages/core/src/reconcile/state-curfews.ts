import type { Statement } from '../model/index.js';
import type { SentenceContext } from './sentence-context.js';

const CLOCK =
  String.raw`(?:(\d{1,2})(?:[.:](\d{2}))?(?:\s?([ap])\.?\s?m\b\.?)?|(midnight|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))` +
  String.raw`(?:\s(?:o['’]clock\s)?(at\snight|in\sthe\s(?:evening|morning|afternoon)))?`;
const HOURS = new RegExp(String.raw`\bfrom\s(${CLOCK})\s(?:to|until|till)\s(${CLOCK})`, 'i');
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const DAY = 24 * 60;
/** Minutes by which two clocks may differ and mean one. */
const SLACK = 10;

/** From when a curfew lasts: "a curfew from 8 p.m. to 5 a.m.", "the curfew came on Saturday, from eight at night till five". */
export function stateCurfews({ reading, sentence }: SentenceContext): Statement[] {
  const { text, sentences } = reading;
  const { start, end } = sentences[sentence]!;
  const words = text.slice(start, end);
  if (!words.includes('from ')) return [];
  const before = sentences[sentence - 1];
  const isTold =
    /\bcurfew\b/i.test(words) ||
    (/^\W*(?:it|this)\b/i.test(words) && before && /\bcurfew\b/i.test(text.slice(before.start, before.end)));
  const hours = isTold ? HOURS.exec(words) : null;
  const minute = hours && minuteOf(hours.slice(2, 7));
  if (!hours || minute === undefined || minute === null) return [];
  const at = start + hours.index + 'from '.length;
  const label = hours[0].slice('from '.length).replace(/\s+/g, ' ');
  return [
    {
      start: at,
      end: start + hours.index + hours[0].length,
      sentence,
      aspect: 'time',
      topic: 'curfew',
      value: label,
      label,
      min: minute - SLACK,
      max: minute + SLACK,
    },
  ];
}

/** The minute of the day, where the words tell which half of it. */
function minuteOf([digits, minutes, half, word = '', part = '']: readonly (string | undefined)[]): number | undefined {
  if (/^midnight$/i.test(word)) return 0;
  if (/^noon$/i.test(word)) return DAY / 2;
  const hour = digits ? Number(digits) : WORDS.indexOf(word.toLowerCase()) + 1;
  const isLate = half ? /p/i.test(half) : /evening|afternoon/i.test(part) || (/night/i.test(part) && hour > 4);
  if (!half && !part && hour < 13 && !/^0/.test(digits ?? '')) return undefined;
  return ((hour % 12) + (isLate ? 12 : 0) + (hour > 12 ? 12 : 0)) * 60 + Number(minutes ?? 0);
}
