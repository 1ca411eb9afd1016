import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnalysisOptions, Document } from '@dateline/core';
import type { DocumentTask } from './document-task.js';

const DAY = 86_400_000;
const KEPT_DAYS = 30;

/**
 * Per-document results on disk, one file each, named by the digest of all that the result depends on: the article, the
 * options and the code. Entries are only ever added whole or removed, so that runs at the same time do no harm.
 */
export class ResultCache {
  constructor(
    readonly folder: string,
    /** Stands for the code that makes the results. */
    private readonly stamp: string,
  ) {}

  /** Where the result of a document is kept, whether or not it is there. */
  fileOf(task: DocumentTask, { id: _, ...article }: Document, { published, known }: AnalysisOptions): string {
    const entries = Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = [this.stamp, task, published ?? null, known ?? null, entries];
    const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
    return path.join(this.folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }

  has(file: string): boolean {
    return existsSync(file);
  }

  /** What is kept in a file of {@link fileOf}, or null; a used entry counts as new. */
  read(file: string, now = Date.now()): string | null {
    try {
      const content = readFileSync(file, 'utf8');
      if (now - statSync(file).mtimeMs > DAY) utimesSync(file, new Date(now), new Date(now));
      return content;
    } catch {
      return null;
    }
  }

  /** Removes, at most once a day, what nobody has used for a month and what killed runs left behind. */
  prune(now = Date.now()): void {
    try {
      const marker = path.join(this.folder, 'pruned');
      if (ageOf(marker, now) < DAY) return;
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(marker, '');
      for (const shard of readdirSync(this.folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        for (const name of readdirSync(path.join(this.folder, shard))) {
          const file = path.join(this.folder, shard, name);
          if (ageOf(file, now) > (name.endsWith('.tmp') ? DAY : KEPT_DAYS * DAY)) rmSync(file, { force: true });
        }
      }
    } catch {
      // A folder that cannot be tidied can still be read.
    }
  }
}

function ageOf(file: string, now: number): number {
  return now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY);
}
