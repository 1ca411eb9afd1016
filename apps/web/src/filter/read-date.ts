import { MONTHS, parseEdtf, twoDigits } from '@dateline/core/calendar';

const EDTF = /^-?\d{3}[\dX](?:-\d\d(?:-\d\d)?)?$/;
const DECADE = /^(\d{3})0s$/;
const WORDS: readonly RegExp[] = [
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<month>\p{L}{3,9})\.? (?<year>\d{4})$/u,
  /^(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
];

/**
 * A date as somebody types it ("2021", "2021-06", "June 2021", "7 June 2021", "the 1980s") in EDTF; null for anything else. The tagger,
 * which reads more, is no part of a page.
 */
export function readDate(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ').replace(/^the /i, '');
  const [, decade] = DECADE.exec(text) ?? [];
  const edtf = decade !== undefined ? `${decade}X` : EDTF.test(text) ? text : fromWords(text);
  return edtf !== null && parseEdtf(edtf) ? edtf : null;
}

function fromWords(text: string): string | null {
  for (const pattern of WORDS) {
    const { day, month = '', year } = pattern.exec(text)?.groups ?? {};
    const number = month && MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase())) + 1;
    if (number) return [year, twoDigits(number), ...(day ? [twoDigits(Number(day))] : [])].join('-');
  }
  return null;
}
