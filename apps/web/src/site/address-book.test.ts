import { describe, expect, it } from 'vitest';
import { AddressBook } from './address-book';

describe('AddressBook', () => {
  it('keeps an id that is a plain slug', () => {
    expect(new AddressBook(['2021-11-07-strike']).segmentOf('2021-11-07-strike')).toBe('2021-11-07-strike');
  });

  it('gives every other id a slug of its own that never takes a plain one', () => {
    const ids = ['../../etc/passwd', 'etc passwd', 'etc-passwd', '<script>', 'حدث', 'اخر'];
    const book = new AddressBook(ids);
    const segments = ids.map((id) => book.segmentOf(id));
    expect(new Set(segments).size).toBe(ids.length);
    expect(book.segmentOf('etc-passwd')).toBe('etc-passwd');
    for (const segment of segments) expect(segment).toMatch(/^[a-z0-9-]+$/);
    expect(segments.map((segment) => book.idOf(segment))).toEqual(ids);
  });
});
