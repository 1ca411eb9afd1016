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

test('lines that are cut off at a margin are no paragraphs', () => {
  const title = 'Bridge closes';
  const first = 'The council decided on Monday to close the old\nbridge for six months. Engineers of the harbour';
  const rest = 'Díaz told the shop owners of the market that\nthey would be paid.';
  expect(cut(`${title}\n${first}\nfound cracks.\n${rest}`)).toEqual([title, `${first}\nfound cracks.`, rest]);
  expect(cut('The mayor left\nthe town.\nShe came back.')).toEqual(['The mayor left', 'the town.', 'She came back.']);
});

test('items of a list are paragraphs without their marks', () => {
  expect(cut('In brief:\n- On Monday\n  it rained.\n- On Friday it snowed.')).toEqual([
    'In brief:',
    'On Monday',
    'it rained.',
    'On Friday it snowed.',
  ]);
  expect(cut('So:\n\n1. One.\n2) Two.')).toEqual(['So:', 'One.', 'Two.']);
  expect(cut('In brief:\n\n- On Monday\n  it rained.\n- On Friday it snowed.')).toEqual([
    'In brief:',
    'On Monday\n  it rained.',
    'On Friday it snowed.',
  ]);
});

test('entries of a chronology are paragraphs, and so are the dates that head them', () => {
  const text =
    'The case:\n\n2019\nMarch - Exits are blocked.\n12 June: The council\nfines the owner.\nSpring 2020 — It is sold.';
  expect(cut(text)).toEqual([
    'The case:',
    '2019',
    'March - Exits are blocked.',
    '12 June: The council\nfines the owner.',
    'Spring 2020 — It is sold.',
  ]);
  expect(cut('One.\n\nIt fell to\n12 - a low.')).toEqual(['One.', 'It fell to\n12 - a low.']);
});

test.each([
  ['**13:40** The rector left.', ['**13:40**', 'The rector left.']],
  ['9:05 a.m. GMT – The rector left.', ['9:05 a.m. GMT –', 'The rector left.']],
  ['[21:05]\nThe rector left.', ['[21:05]', 'The rector left.']],
  ['13:40', ['13:40']],
  ['18.10 March reaches the square', ['18.10', 'March reaches the square']],
  ['1.10 euros a litre', ['1.10 euros a litre']],
  ['date 2019-06-12 The rector left.', ['date 2019-06-12', 'The rector left.']],
  ['Published on 12 June 2019', ['Published on 12 June 2019']],
  ['10:15 people came.', ['10:15 people came.']],
  ['2018: The rector left.', ['2018: The rector left.']],
])('the time before an entry of a live page, or a date before an article, stands by itself: %j', (text, paragraphs) => {
  expect(cut(text)).toEqual(paragraphs);
});

test('white space alone is none', () => {
  expect(cut(' \n\n\t\n')).toEqual([]);
});
