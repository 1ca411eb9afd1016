import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A digest of the library's built code, its dependencies' versions and the Node that runs it: results that other code
 * made are never taken from the cache, also while the library is being worked on.
 */
export function codeStamp(): string {
  const dist = path.dirname(fileURLToPath(import.meta.resolve('@dateline/core')));
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(path.join(dist, '..', 'package.json')));
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((name) => name.endsWith('.js')).sort()) {
    hash.update(`\n${name}\n`).update(readFileSync(path.join(dist, name)));
  }
  return hash.digest('hex');
}
