import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { findNames } from './find-names.js';
import { gendersIn } from './person-genders.js';

/** Whether "she" and "he" may mean the last name of a text. */
function mayBeLast(text: string) {
  const { names } = findNames(readText(text));
  const last = names.at(-1)!;
  const genders = gendersIn(text, names);
  return { she: genders.mayMean('She', last), he: genders.mayMean('he', last), it: genders.mayMean('it', last) };
}

describe('whom "she" and "he" may mean', () => {
  it.each([
    ['a title before the name', 'The board heard Mrs Varga.'],
    ['a title with a full stop', 'The board heard Ms. Varga.'],
    ['a given name', 'The board heard Anna Varga.'],
    ['a given name of another land', 'The board heard Ngozi Varga.'],
    ['the ending of a surname', 'The board heard Talgar Petrova.'],
    ['what the text says of the surname elsewhere', 'Anna Varga left. The board heard Varga.'],
  ])('%s tells a woman', (_, text) => expect(mayBeLast(text)).toEqual({ she: true, he: false, it: true }));

  it.each([
    ['a title', 'The board heard Mr Varga.'],
    ['a title before a given name that women have', 'The board heard Lord Joan Varga.'],
    ['a given name', 'The board heard Peter Varga.'],
    ['a given name of another land', 'The board heard Zurab Varga.'],
  ])('%s tells a man', (_, text) => expect(mayBeLast(text)).toEqual({ she: false, he: true, it: true }));

  it.each([
    ['a name that tells neither', 'The board heard Talgar Roe.'],
    ['a surname that a woman and a man have', 'Anna Varga and Peter Varga left. The board heard Varga.'],
  ])('%s may be either', (_, text) => expect(mayBeLast(text)).toEqual({ she: true, he: true, it: true }));
});
