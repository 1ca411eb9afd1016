import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.js';

const cut = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test('blank lines part paragraphs, and no white space belongs to one', () => {
  expect(cut('\n One\nline. \n\n \nTwo.\n')).toEqual(['One\nline.', 'Two.']);
  expect(cut('\r\nOne.\r\n\r\nTwo.\r\n')).toEqual(['One.', 'Two.']);
});

test('where no line is blank, each is a paragraph', () => {
  expect(cut('One.\nTwo.\n')).toEqual(['One.', 'Two.']);
});

test('white space alone is none', () => {
  expect(cut(' \n\n\t\n')).toEqual([]);
});
