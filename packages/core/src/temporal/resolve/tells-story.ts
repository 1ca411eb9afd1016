import { parseDay } from '../../calendar/index.js';
import type { Form } from '../form.js';
import type { RecognisedExpression } from '../recognise.js';

/** Dates of earlier years that a text tells at the least when it is a story of them, unless it begins with one. */
export const FEW = 3;
/** So many dates of earlier years to each time that is counted from publication. */
const SHARE = 6;
/** The same where it goes on from a day or month of its earliest year. */
const SHARE_CHRONICLE = 3;
/** The same in a text that cannot be read against any day of publication. */
export const SHARE_UNDATED = 2;
/** "Now" may be the story's own, and is half a time of publication. */
const HALF = 0.5;

/**
 * True for a text that tells of other years by their dates, as an encyclopedia does, and hardly of its own days: a month
 * without a year is then of the story's year rather than of the one of publication.
 */
export function tellsStory(
  recognised: readonly RecognisedExpression[],
  today: string | undefined,
  share = SHARE,
): boolean {
  const year = today === undefined ? Number.POSITIVE_INFINITY : parseDay(today).year;
  const isOld = ({ form }: RecognisedExpression): boolean =>
    form.kind === 'calendar' && form.year !== undefined && form.year < year - 1;
  const old = recognised.filter(isOld);
  const chronicle = isChronicle(old, recognised);
  const own = recognised.filter(
    ({ form, text }) =>
      isOfOwnDays(form, year) && !(chronicle && isWeekday(form)) && !(today === undefined && /^today$/i.test(text)),
  );
  const now = recognised.filter(({ form }) => form.kind === 'reference' && form.value === 'PRESENT_REF');
  return (
    (own.length + now.length * HALF) * (chronicle ? Math.min(share, SHARE_CHRONICLE) : share) <= old.length &&
    (old.length >= FEW || beginsOne(old, recognised))
  );
}

/** "In March 1916 the army attacked. By June it had lost": a text whose first time is a date of the year that its others are of. */
function beginsOne(old: readonly RecognisedExpression[], [first]: readonly RecognisedExpression[]): boolean {
  const dates = old.flatMap(({ form }) => (form.kind === 'calendar' && (form.month || form.season) ? form.year! : []));
  return old[0] === first && dates.length > 0 && Math.max(...dates) - Math.min(...dates) <= 1;
}

/** "The battle began on 12 January 1943 ... On Sunday the garrison asked for terms ... in 1944": the weekdays are the story's, too. */
function isChronicle(old: readonly RecognisedExpression[], recognised: readonly RecognisedExpression[]): boolean {
  const first = recognised.find(({ form }) => form.kind === 'calendar' || form.kind === 'shift');
  const years = old.flatMap(({ form }) => (form.kind === 'calendar' ? form.year! : []));
  const { form } = first ?? {};
  const begins = old[0] === first && form?.kind === 'calendar' && form.month !== undefined;
  return begins && old.length >= FEW && years[0] === Math.min(...years) && years[0] !== Math.max(...years);
}

const isWeekday = (form: Form): boolean => form.kind === 'calendar' && form.weekday !== undefined && !form.which;

/** "yesterday", "last month", "two weeks ago", "Friday", or a date of the year that the text is of. */
function isOfOwnDays(form: Form, year: number): boolean {
  if (form.kind === 'shift') return form.from === 'publication';
  if (form.kind !== 'calendar') return false;
  if (form.year !== undefined) return form.year >= year - 1 && Number.isFinite(year);
  return (
    form.which !== undefined ||
    form.yearShift !== undefined ||
    (form.weekday !== undefined && !form.any && form.month === undefined)
  );
}
