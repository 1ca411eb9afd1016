import { homedir } from 'node:os';
import path from 'node:path';

/** The user's cache folder for Dateline: $DATELINE_CACHE, else where the platform keeps such things (XDG on Linux). */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.DATELINE_CACHE) return path.resolve(env.DATELINE_CACHE);
  // The XDG specification has relative paths ignored.
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return path.join(env.XDG_CACHE_HOME, 'dateline');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'dateline');
  if (platform === 'win32' && env.LOCALAPPDATA) return path.join(env.LOCALAPPDATA, 'dateline', 'Cache');
  return path.join(homedir(), '.cache', 'dateline');
}
