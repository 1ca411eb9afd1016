import { readFileSync } from 'node:fs';

/** The command's version, as its package states it. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}
