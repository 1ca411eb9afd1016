import { wordList } from './word-list.js';

/** Units in which time is counted, from fine to coarse. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Every form of the units' names. */
export const UNIT_WORDS: Readonly<Record<string, TimeUnit>> = {
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  day: 'day',
  days: 'day',
  night: 'day',
  nights: 'day',
  weekend: 'weekend',
  weekends: 'weekend',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  wks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  season: 'season',
  seasons: 'season',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
  millennium: 'millennium',
  millennia: 'millennium',
};

/** How often: adverbs and adjectives, with the period that they repeat at (TIMEX3 value of a SET). */
export const FREQUENCY_WORDS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  'bi-weekly': 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  'bi-monthly': 'P2M',
  quarterly: 'P3M',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
};

/** What weeks and years are said to have been: "three quiet years". */
export const QUALITY_WORDS: readonly string[] = [
  ...wordList(`quiet difficult tough hard harsh happy unhappy bad good terrible horrible awful dreadful wonderful glorious great turbulent tense
  stormy hot dry wet cold rainy snowy sunny lean fat lost bloody brutal violent deadly frantic chaotic tumultuous gruelling grueling
  painful agonising agonizing anxious nervous memorable successful dark grim bleak short brief busy intense miserable peaceful
  uneasy sleepless traumatic torrid exhausting exciting formative crucial bitter lonely wasted barren fruitless unbroken
  uninterrupted extraordinary remarkable eventful dramatic troubled unpaid paid`),
];
