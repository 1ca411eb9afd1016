import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { framePolicy, securityPolicy, withPolicy } from './security-policy.js';

const hash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('securityPolicy', () => {
  it('names the hash of each inline script, and not of data blocks and files', () => {
    const html =
      '<script>a("ü")</script><script src="/x.js"></script><script type="application/ld+json">{"a":1}</script><script id="q">b()</script>';
    const scripts = securityPolicy(html)
      .split('; ')
      .find((part) => part.startsWith('script-src'));
    expect(scripts).toBe(`script-src 'self' ${hash('a("ü")')} ${hash('b()')}`);
  });

  it('allows no inline script or style in general, and no other host', () => {
    expect(securityPolicy('')).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('withPolicy', () => {
  it('puts the policy first in the head', () => {
    expect(withPolicy('<html><head><script>a()</script>')).toMatch(
      /^<html><head><meta http-equiv="Content-Security-Policy" content="default-src/,
    );
  });
});

describe('framePolicy', () => {
  it('lets others frame the embedded view alone', () => {
    expect(framePolicy('/embed/')).toBe('frame-ancestors *');
    expect(framePolicy('/')).toBe(`frame-ancestors 'none'`);
  });
});
