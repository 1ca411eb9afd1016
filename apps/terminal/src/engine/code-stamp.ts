import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the library's build bundles all of its code into, and names its dependencies; beside its main entry point. */
const BUNDLES = ['index.js', 'model/index.js', '../package.json'];

/**
 * A digest of the library's built code, its dependencies' versions and the Node that runs it: results that other code
 * made are never taken from the cache, also while the library is being worked on.
 */
export function codeStamp(): string {
  const dist = path.dirname(fileURLToPath(import.meta.resolve('@dateline/core')));
  const hash = createHash('sha256').update(process.version);
  for (const name of BUNDLES) hash.update(`\n${name}\n`).update(readFileSync(path.join(dist, name)));
  return hash.digest('hex');
}
