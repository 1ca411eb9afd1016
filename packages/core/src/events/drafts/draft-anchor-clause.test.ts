import { expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** The dates of a text's mentions by their heads, read on 26 November 2031. */
function datesOf(text: string) {
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-11-26' });
  return Object.fromEntries(mentions.map(({ head, date }) => [head, date?.edtf]));
}

const OPENING = 'The council met on Monday.\n\nThe mayor thanked the crews. Nobody spoke.\n\n';

it.each([
  ['Twelve days after the wall came down, there is still no agreement about much else.', 'com', '2031-11-14'],
  ['A week after the ferry sank, divers have found nobody alive.', 'sink', '2031-11-19'],
  ['Divers are searching the hull three days after the ferry sank.', 'sink', '2031-11-23'],
])('counts from the day of the paper what is so some time after: %s', (sentence, head, edtf) => {
  expect(datesOf(`${OPENING}${sentence}`)[head]).toBe(edtf);
});

it.each([
  ['Two days after the ferry sank, divers found the captain.', 'sink'],
  ['Roe works in Orlice, where she moved two years after she married.', 'marry'],
])('counts none from it that something else came after: %s', (sentence, head) => {
  expect(datesOf(`${OPENING}${sentence}`)[head]).toBeUndefined();
});
