import { parseEdtf } from '@dateline/core/calendar';
import { InvalidArgumentError } from 'commander';

/** A count of one or more. */
export function countOption(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It is a whole number of 1 or more.');
  return Number(value);
}

/** A day of publication: EDTF, or an ISO 8601 date and time whose day counts. */
export function publishedOption(value: string): string {
  const day = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d/.exec(value)?.[1] ?? value;
  if (!parseEdtf(day)) throw new InvalidArgumentError('Write a date of the calendar as 2021-11-08, 2021-11 or 2021.');
  return value;
}
