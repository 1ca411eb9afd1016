import type { Refiner } from 'chrono-node';
import type { Form } from '../form.js';
import type { NewsResult } from '../news-result.js';

const BETWEEN =
  /^(?:,?\s{1,8}(?:on\s{1,8}|of\s{1,8}|at\s{1,8}|the\s{1,8}|in the\s{1,8}|\(\w{2,12} ?\w{0,8}\)\s{0,2}(?:on\s{1,8})?)?)$/i;

const isDay = (form: Form): boolean =>
  (form.kind === 'shift' && form.unit === 'day') ||
  (form.kind === 'calendar' && (form.day !== undefined || form.weekday !== undefined)) ||
  (form.kind === 'holiday' && !form.weekend) ||
  (form.kind === 'ordinal' && form.unit === 'day') ||
  (form.kind === 'offset' && isDay(form.of));

/** "10:35 a.m. (0735 GMT)": the same time again, for other readers. */
const isRestated = (text: string, last: NewsResult, { form, index, endIndex }: NewsResult): boolean =>
  form.kind === 'clock' &&
  last.clock !== undefined &&
  /^\s{0,4}\($/.test(text.slice(last.endIndex, Math.min(index, last.endIndex + 8))) &&
  text[endIndex] === ')';

/** What comes about overnight without a night. */
const SUDDEN =
  /\b(?:not|n['’]t|never|almost|nearly|virtually|literally|practically|seemingly|becom\w{1,4}|became|chang\w{1,4}|happen\w{0,4}|famous|rich|star|success|sensation|vanish\w{0,4}|transform\w{0,4}|would|could|can|end|make|fix|solve|borrow\w{0,3}|lend\w{0,3}|term)\b[^.;]{0,30}$/i;

/** "Snow overnight brought the first relief": a night before the verb of a noun. */
const BEFORE_VERB =
  /^\s{1,4}(?:brought|left|sent|saw|cut|hit|struck|sank|shut|forced|caused|killed|wounded|injured|damaged|destroyed|closed|wrecked|had|has|have|was|were)\b/;

/** "four more died overnight", "rain fell overnight in the north", "Overnight in Asia, shares fell", but no "overnight train" and no "overnight success". */
const isAdverb = (text: string, index: number, end: number): boolean =>
  (index < 2 && /^(?:,|\s{1,4}(?:in|on)\s)/.test(text.slice(end, end + 8))) ||
  (BEFORE_VERB.test(text.slice(end, end + 16)) &&
    /[a-z]{2}\s{1,4}$/.test(text.slice(Math.max(0, index - 6), index)) &&
    !/\b(?:the|an?|its|his|their|of|this|that)\s{1,4}$/i.test(text.slice(Math.max(0, index - 8), index))) ||
  isAdverbBehind(text, index, end);

const isAdverbBehind = (text: string, index: number, end: number): boolean =>
  index > 0 &&
  /^(?:[.,;:)"”]|\s{0,2}$|\s{1,4}(?:and|but|after|as|in|at|on|when|with|from|into|by|to|near|across|for|while|that|amid|following|because|due|despite)\b)/.test(
    text.slice(end, end + 16),
  ) &&
  !SUDDEN.test(text.slice(Math.max(0, index - 48), index));

/** "at dawn", "before dusk", "by mid-afternoon", "throughout the night", and "In the evening," at the head of a sentence: what comes once a day needs no day beside it to be a time. */
function standsAlone(text: string, { index, endIndex, text: words }: NewsResult): boolean {
  const before = text.slice(Math.max(0, index - 16), index);
  if (/^(?:(?:first|last) light|dawn|daybreak|dusk|nightfall|sunrise|sunset)$/i.test(words)) {
    return /\b(?:at|by|before|after|around|until|since)\s{1,4}$/i.test(before);
  }
  if (/^overnight$/i.test(words)) return isAdverb(text, index, endIndex);
  if (/^mid/i.test(words)) return /\b(?:at|by|before|after|around|until|since|from|in) $/i.test(before);
  if (!/^(?:the )?(?:morning|afternoon|evening|night)$/i.test(words)) return false;
  const part = /\b(?:in|by|until|since|around) (?:the )?(?:early|mid|late)[\s-]$/i.test(before);
  const during =
    /^the /i.test(words) &&
    /\b(?:through|throughout|during|into|(?:early|earlier|late|later|middle) (?:in|of)) $/i.test(before);
  return (
    part ||
    (during &&
      !/^\s{1,4}(?:of|before|after|when|that|the|shift|sky|sun)\b/.test(text.slice(endIndex, endIndex + 12))) ||
    (index < 8 && /^the /i.test(words) && /^\W{0,3}(?:In|During) $/.test(before) && text[endIndex] === ',')
  );
}

/** "In the afternoon rain stopped the guns", "was killed in the early hours": of the day that is being told of, where there is one. */
const isLoose = (text: string, { index, endIndex, text: words }: NewsResult): boolean =>
  /^the (?:morning|forenoon|afternoon|evening|night|(?:small|wee|early) hours)$/i.test(words) &&
  /\b(?:in|during) (?:the (?:early|late) )?$/i.test(text.slice(Math.max(0, index - 24), index)) &&
  !/^\s{1,4}(?:of|before|after|when|that|shift|sky|sun|light|paper)\b|^-/.test(text.slice(endIndex, endIndex + 12));

/** The time that figures tell in a part of the day: "10:30" at night is T22:30; null where either is something else. */
function hourOfPart(clock: string | undefined, part: string | undefined): string | null {
  const time = /^T(\d\d):(\d\d)$/.exec(clock ?? '');
  if (!time || !/^T(?:MO|AF|EV|NI)$/.test(part ?? '')) return null;
  const hour = Number(time[1]);
  const late = part !== 'TMO' && hour < 12 && !(part === 'TNI' && hour < 5);
  return late ? `T${hour + 12}:${time[2]}` : clock!;
}

/** "between 2pm and 4pm on Friday": both are of the day behind the second. */
function shareDay(text: string, results: readonly NewsResult[]): void {
  results.forEach((result, i) => {
    const next = results[i + 1];
    // "from 9 p.m. to 5 a.m. on Friday" begins on the day before.
    if (result.form.kind !== 'clock' || !next?.clock || !isDay(next.form) || result.clock! > next.clock) return;
    if (/^\s{0,4}(?:and|to|until|till|or|[-–])\s{0,4}$/.test(text.slice(result.endIndex, next.index)))
      result.form = next.form;
  });
}

/** Joins a time of day to the day beside it: "10 p.m. Wednesday", "Friday morning", "noon on Nov. 5". Parts of the day that have no day are dropped, but for dawn and dusk, and those that a day told before may have. */
export const joinClocks: Refiner = {
  refine({ text }, results) {
    const joined: NewsResult[] = [];
    for (const result of results as NewsResult[]) {
      const last = joined.at(-1);
      if (last && isRestated(text, last, result)) continue;
      const near = last && result.index - last.endIndex < 32 && BETWEEN.test(text.slice(last.endIndex, result.index));
      const hour = last && near ? hourOfPart(last.clock, result.clock) : null;
      if (last && hour && last.form.kind === 'clock' && isDay(result.form)) {
        // "at 10:30 last night"
        result.clock = hour;
        result.cover(text, last.index, result.endIndex);
        joined[joined.length - 1] = result;
      } else if (last && hour && isDay(last.form) && result.rule.id === 'clock/part') {
        // "at 10:30 on Friday night"
        last.clock = hour;
        last.cover(text, last.index, result.endIndex);
      } else if (last && near && last.clock === result.clock && isDay(last.form) && result.rule.id === 'clock/part') {
        // "the early hours of Saturday morning"
        last.cover(text, last.index, result.endIndex);
      } else if (last && near && !last.clock && isDay(last.form) && result.form.kind === 'clock') {
        last.clock = result.clock;
        last.cover(text, last.index, result.endIndex);
      } else if (last && near && last.form.kind === 'clock' && isDay(result.form) && !result.clock) {
        result.clock = last.clock;
        result.cover(text, last.index, result.endIndex);
        joined[joined.length - 1] = result;
      } else joined.push(result);
    }
    shareDay(text, joined);
    return joined.filter((result) => {
      if (result.form.kind !== 'clock' || result.rule.id !== 'clock/part' || standsAlone(text, result)) return true;
      if (!isLoose(text, result)) return false;
      result.form = { kind: 'clock', loose: true };
      return true;
    });
  },
};
