import { describe, expect, it } from 'vitest';
import { webAddress } from './links';

describe('webAddress', () => {
  it.each(['https://news.example/a?b=c', 'http://news.example/'])('lets %s be a link', (address) => {
    expect(webAddress(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    '//news.example',
    'news.example',
    '',
  ])('keeps %j as text', (address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});
