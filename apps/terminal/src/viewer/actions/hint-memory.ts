import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where it is remembered that the first-run hint was read (XDG Base Directory Specification). */
const markerFile = (env: Environment): string =>
  join(env.XDG_STATE_HOME || join(env.HOME || homedir(), '.local', 'state'), 'dateline', 'hint-read');

/** True where the viewer was not used here before. */
export const isFirstRun = (env: Environment): boolean => !existsSync(markerFile(env));

/** Remembers that the hint was read. Where nothing can be written it shows again, and that is all. */
export async function rememberHint(env: Environment): Promise<void> {
  try {
    await mkdir(dirname(markerFile(env)), { recursive: true });
    await writeFile(markerFile(env), '');
  } catch {
    // A home that can't be written to is no reason to complain.
  }
}
