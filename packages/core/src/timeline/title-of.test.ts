import { expect, it } from 'vitest';
import { titleOf } from './title-of.js';

it.each([
  [{ title: 'The floods', topic: 'floods' }, 'The floods'],
  [{ title: '', topic: 'floods' }, ''],
  [{ topic: 'swine flu' }, 'Swine flu'],
  [{ topic: ' ' }, 'Timeline'],
  [{}, 'Timeline'],
])('calls a timeline of %j %s', (options, title) => {
  expect(titleOf(options)).toBe(title);
});
