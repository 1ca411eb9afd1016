import { describe, expect, it } from 'vitest';
import { type Fingerprinted, findCopies } from './find-copies.js';
import { signatureOf } from './signature.js';

const topics = 'harbour ferry council budget storm bridge school vineyard library market'.split(' ');
/** Sentences that differ from one another, `from` the first number to before the last. */
const report = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    return `The ${topics[n % 10]} of district ${n * 7} was told on day ${n} that ${topics[(n * 3) % 10]} number ${n * 13} would close.`;
  }).join(' ');

const document = (text: string, published?: string): Fingerprinted => ({
  digest: text,
  signature: signatureOf(text),
  words: text.split(' ').length,
  published: published
    ? { edtf: published, start: published, end: published, basis: 'metadata', reason: '' }
    : undefined,
});

describe('findCopies', () => {
  it('marks a cut republication as a copy of the full article, though it was published earlier', () => {
    const documents = [document(report(0, 15), '2031-02-01'), document(report(0, 40), '2031-02-03')];
    expect([...findCopies(documents)]).toEqual([[0, 1]]);
  });

  it('takes the earliest of equally full versions for the original', () => {
    const agency = report(0, 20);
    const documents = [
      document(`${agency} This is our own last line about it.`, '2031-02-05'),
      document(agency, '2031-02-04'),
      document(`A short line before it. ${agency}`, '2031-02-06'),
    ];
    expect([...findCopies(documents)].sort()).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  it('keeps apart articles that share a quotation or a footer', () => {
    const footer =
      'All rights reserved by the publishers of this newspaper and its partners in every country of the region.';
    const documents = [
      document(`${report(0, 20)} ${footer}`),
      document(`${report(100, 120)} ${footer}`),
      document(`${report(200, 220)} ${report(0, 1)} ${footer}`),
    ];
    expect(findCopies(documents).size).toBe(0);
  });

  it('finds a copy through light editing', () => {
    const documents = [document(report(0, 30)), document(report(0, 30).replaceAll('was told', 'heard'))];
    expect(findCopies(documents).get(1)).toBe(0);
  });

  it('joins texts that are alike to the letter, however short', () => {
    expect([...findCopies([document('Ferry sinks.'), document('Ferry sinks.')])]).toEqual([[1, 0]]);
  });

  it('compares only what shares fingerprints: thousands of articles are no matter', () => {
    const documents = Array.from({ length: 3000 }, (_, i) => document(report(i * 20, i * 20 + 10)));
    expect(findCopies(documents).size).toBe(0);
  });
});
