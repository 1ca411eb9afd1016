import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a cache entry so that no reader, and no run killed half-way, ever sees a part of it: under a name of its own
 * first, then renamed. A cache that cannot be written is no reason to fail; returns whether it was.
 */
export function writeWhole(file: string, content: string): boolean {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, file);
    return true;
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // What could not be made need not be removed.
    }
    return false;
  }
}
