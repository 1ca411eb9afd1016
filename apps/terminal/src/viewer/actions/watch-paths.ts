import { type FSWatcher, watch } from 'node:fs';

/** Editors write a file in several steps; changes closer together than this are one. */
const SETTLE = 250;

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
  const watchers: FSWatcher[] = paths.map((path) => watch(path, { recursive: true, persistent: false }, changed));
  for (const watcher of watchers) watcher.on('error', changed);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
