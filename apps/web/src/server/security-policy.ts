import { createHash } from 'node:crypto';

/** Scripts that a page holds inline. Data blocks (JSON-LD) are not run, and a policy doesn't ask for them. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/script>/gi;

/**
 * The Content-Security-Policy (CSP level 3) of one page: nothing from other hosts, no inline script but those whose
 * SHA-256 it names, no inline style. Right only for a page that escapes every text, as React does: a `<script>` in the
 * page's bytes is then one of the framework's own.
 */
export function securityPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`,
  );
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, ...new Set(hashes)].join(' '),
    `style-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
  ].join('; ');
}

/** Who may frame a page: anybody the embedded view, nobody the others. A header only; a `<meta>` policy can't say it. */
export const framePolicy = (path: string): string =>
  /\/embed\/$/.test(path) ? 'frame-ancestors *' : `frame-ancestors 'none'`;

/** A page with its policy as the first thing in its head, for web servers that send no headers of ours. */
export const withPolicy = (html: string): string =>
  html.replace(
    /<head>/i,
    () =>
      `<head><meta http-equiv="Content-Security-Policy" content="${securityPolicy(html).replaceAll('"', '&quot;')}"/>`,
  );
