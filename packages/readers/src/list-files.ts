import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '@dateline/core/model';

/** Passed over in a folder: what describes the articles, and what the system or its user hides. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || /^readme(\.|$)/i.test(name);

/** The files under a path in sorted order, folders recursively; an issue stands for what cannot be opened. */
export function* listFiles(name: string, parents: readonly string[] = []): Generator<string | Issue> {
  try {
    const status = statSync(name);
    if (!status.isDirectory()) {
      // A pipe may be named on purpose, as in <(command); one that lies in a folder would wait for ever.
      if (status.isFile() || parents.length === 0) yield name;
      else yield unreadable(name, 'is no file; passed over.');
      return;
    }
    const folder = realpathSync(name);
    if (parents.includes(folder)) {
      yield unreadable(name, 'is a link to a folder that holds it; passed over.');
      return;
    }
    const entries = readdirSync(name).filter((entry) => !isPassedOver(entry));
    for (const entry of entries.sort()) yield* listFiles(path.join(name, entry), [...parents, folder]);
  } catch (error) {
    yield unreadable(name, reasonOf(error as NodeJS.ErrnoException));
  }
}

function unreadable(file: string, message: string): Issue {
  return { code: 'unreadable', severity: 'error', sourceId: file, message };
}

/** Why a file or folder can't be opened, in words for whoever named it. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no file or folder of this name; check the spelling.';
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read it; check its permissions.';
  if (code === 'ELOOP') return 'is a link that leads back to itself.';
  return message;
}
