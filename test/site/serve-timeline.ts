import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Timeline } from '@dateline/core/model';

export interface Served {
  address: string;
  close(): void;
}

const SCRIPT = `
  const { serveSite } = await import('@dateline/web');
  const { address } = await serveSite({ timelineFile: process.env.TIMELINE || undefined });
  process.send(address);
  // Where the tests are killed, nobody is left to end it.
  process.once('disconnect', () => process.exit());
`;

/** Serves the built site with a timeline, or with the shipped one, in a process of its own. */
export async function serveTimeline(timeline?: Timeline): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  const file = join(folder, 'timeline.json');
  if (timeline) writeFileSync(file, JSON.stringify(timeline));
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_ENV: 'production', TIMELINE: timeline ? file : '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`the site's server ended with status ${code}`)));
  });
  return {
    address,
    close: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
