/** How a named day is found in a year: a day of a month, an nth weekday of a month (-1 is the last), or days from Easter. */
export type HolidayDate =
  | { kind: 'fixed'; month: number; day: number }
  | { kind: 'weekday'; month: number; weekday: number; nth: number; plus?: number }
  | { kind: 'easter'; days: number };

const fixed = (month: number, day: number): HolidayDate => ({ kind: 'fixed', month, day });
const easter = (days: number): HolidayDate => ({ kind: 'easter', days });

/** Named days that English news takes to be known; those of one country only where the name is no other's. */
export const HOLIDAYS: Readonly<Record<string, HolidayDate>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  epiphany: fixed(1, 6),
  "valentine's day": fixed(2, 14),
  "st. patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  'may day': fixed(5, 1),
  'bastille day': fixed(7, 14),
  halloween: fixed(10, 31),
  'guy fawkes night': fixed(11, 5),
  'armistice day': fixed(11, 11),
  'remembrance day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  "international women's day": fixed(3, 8),
  'anzac day': fixed(4, 25),
  'fourth of july': fixed(7, 4),
  'july fourth': fixed(7, 4),
  'martin luther king day': { kind: 'weekday', month: 1, weekday: 1, nth: 3 },
  "presidents' day": { kind: 'weekday', month: 2, weekday: 1, nth: 3 },
  'memorial day': { kind: 'weekday', month: 5, weekday: 1, nth: -1 },
  'labor day': { kind: 'weekday', month: 9, weekday: 1, nth: 1 },
  'columbus day': { kind: 'weekday', month: 10, weekday: 1, nth: 2 },
  'election day': { kind: 'weekday', month: 11, weekday: 1, nth: 1, plus: 1 },
  'thanksgiving day': { kind: 'weekday', month: 11, weekday: 4, nth: 4 },
  thanksgiving: { kind: 'weekday', month: 11, weekday: 4, nth: 4 },
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'good friday': easter(-2),
  'easter eve': easter(-1),
  'easter sunday': easter(0),
  easter: easter(0),
  'easter monday': easter(1),
  'whit sunday': easter(49),
  pentecost: easter(49),
};
