import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command as the install linked it. */
export const binary = fileURLToPath(new URL('../../node_modules/.bin/dateline', import.meta.url));

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string | Uint8Array;
  env?: NodeJS.ProcessEnv;
}

/** Runs the real command in a process of its own, with pipes for its streams, and waits for its end. */
export function dateline(args: string[], { cwd, input = '', env = {} }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, args, { cwd, env: { ...process.env, DATELINE_CACHE: cache, TZ: 'UTC', ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A cache of the tests' own, so that they neither read nor fill the user's. */
const cache = mkdtempSync(path.join(tmpdir(), 'dateline-cache-'));
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));

/** A folder for one test file, with a way to put files into it. */
export class Workspace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));

  put(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return name;
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** JSON Lines of rows. */
export const jsonl = (rows: readonly object[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
