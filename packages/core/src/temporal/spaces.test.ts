import { describe, expect, it } from 'vitest';
import { plainSpaces, singleSpaces } from './spaces.js';

describe('white space', () => {
  it('is made plain in its place', () => expect(plainSpaces('on\n\tthe day')).toBe('on  the day'));
  it('is made one', () => expect(singleSpaces('on \n the\u00a0day  of')).toBe('on the day of'));
  it('stays where it is plain', () => expect(singleSpaces(plainSpaces('on the day'))).toBe('on the day'));
});
