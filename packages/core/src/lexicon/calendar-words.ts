/** Month names and newspaper abbreviations, January first; a trailing full stop belongs to the abbreviation. */
export const MONTH_WORDS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Weekday names and abbreviations, Monday first (ISO 8601). */
export const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

/** Month and weekday words that are also everyday words or names: only capitals make dates of them. */
export const AMBIGUOUS_DAY_WORDS: ReadonlySet<string> = new Set(
  'march may mar jan jun sat sun mon wed dec sep fri apr'.split(' '),
);

/** Season words and their TIMEX3 letters. */
export const SEASON_WORDS: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** Parts of the day and their TIMEX3 letters. */
export const DAY_PART_WORDS: Readonly<Record<string, string>> = {
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  morning: 'TMO',
  mornings: 'TMO',
  forenoon: 'TMO',
  lunchtime: 'TMI',
  afternoon: 'TAF',
  teatime: 'TAF',
  afternoons: 'TAF',
  dusk: 'TEV',
  nightfall: 'TEV',
  sunset: 'TEV',
  evening: 'TEV',
  evenings: 'TEV',
  night: 'TNI',
  nights: 'TNI',
  overnight: 'TNI',
};
