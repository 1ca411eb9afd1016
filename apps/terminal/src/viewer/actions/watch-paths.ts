import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps; changes closer together than this are one. */
const SETTLE = 250;

/**
 * Paths that are watched from now on, while nobody may be listening yet: what changes until then is told to whoever listens first. So
 * articles can be watched from before they are read, and no change falls between the two.
 */
export class PathWatch {
  private readonly end: () => void;
  private listener: (() => void) | undefined;
  private changed = false;

  /** @param paths Those that are not there are passed over. */
  constructor(paths: readonly string[]) {
    this.end = watchPaths(
      paths.filter((path) => existsSync(path)),
      () => {
        if (this.listener) this.listener();
        else this.changed = true;
      },
    );
  }

  listen(listener: () => void): void {
    this.listener = listener;
    if (this.changed) listener();
    this.changed = false;
  }

  stop(): void {
    this.end();
  }
}

/**
 * Calls back after files under the paths changed, once for changes close together. Answers by a function that ends it.
 * Throws where a path cannot be watched.
 */
export function watchPaths(paths: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE);
  };
  const watchers = paths.map((path) => watchPath(path, changed));
  for (const watcher of watchers) watcher.on('error', changed);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/**
 * A folder is watched with all that is in it; a file through its folder, since most editors save by putting a new file in its
 * place, and who watches the old one hears no more.
 */
function watchPath(path: string, changed: () => void): FSWatcher {
  if (statSync(path).isDirectory()) return watch(path, { recursive: true, persistent: false }, changed);
  const own = basename(path);
  return watch(dirname(path), { persistent: false }, (_event, name) => {
    if (name === null || name === own) changed();
  });
}
