import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.js';

test.each([
  ['veiw', 'view'],
  ['buld', 'build'],
  ['Build', 'build'],
  ['explian', 'explain'],
  ['articles', undefined],
  ['x', undefined],
  ['', undefined],
])('%s stands for %s', (typed, word) => {
  expect(nearestWord(typed, ['view', 'build', 'tag', 'explain', 'web'])).toBe(word);
});
