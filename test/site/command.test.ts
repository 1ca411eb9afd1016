import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inventTimeline } from '../invent-timeline.js';

const command = join(import.meta.dirname, '../../node_modules/.bin/dateline');
const folder = mkdtempSync(join(tmpdir(), 'dateline-command-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `dateline web` until it has printed an address or has ended. */
async function run(...args: string[]) {
  const child = spawn(command, ['web', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATELINE_CACHE: join(folder, 'cache') },
  });
  children.push(child);
  let said = '';
  let complained = '';
  child.stderr.on('data', (data) => {
    complained += data;
  });
  // Not `exit`, after which there may still be something to read.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const spoke = new Promise<void>((resolve) =>
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('\n')) resolve();
    }),
  );
  await Promise.race([spoke, ended]);
  return { child, ended, said: () => said, complained: () => complained };
}

/** A free port below those that systems give out by themselves: nothing else takes it between two servers. */
async function quietPort(): Promise<string> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    const server = createServer().listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return String(port);
  }
}

describe('dateline web', () => {
  it('serves articles to this machine alone, prints nothing but the address, and ends when told', async () => {
    const file = join(folder, 'harbour.md');
    writeFileSync(
      file,
      '---\npublished: 2021-11-08\n---\n\nThe mayor of Osk closed the old harbour on 5 November 2021.\n',
    );
    const { child, ended, said } = await run(file);
    expect(said()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const page = await (await fetch(said().trim())).text();
    expect(page).toContain('5 November 2021');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said().split('\n')).toHaveLength(2);
  });

  it('shows a timeline of its own on the port that is asked for, and says when it is taken', async () => {
    const file = join(folder, 'timeline.json');
    writeFileSync(file, JSON.stringify(inventTimeline({ events: 5 })));
    const port = await quietPort();
    const first = await run(file, '--port', port);
    expect(first.said()).toBe(`http://127.0.0.1:${port}/\n`);
    expect(await (await fetch(first.said().trim())).text()).toContain('The harbour affair');
    const second = await run(file, '--port', port);
    expect(await second.ended).toBe(1);
    expect(second.complained()).toContain(`port ${port} is taken`);
    first.child.kill('SIGTERM');
    await first.ended;
    const third = await run(file, '--port', port);
    expect(third.said()).toBe(`http://127.0.0.1:${port}/\n`);
    third.child.kill('SIGTERM');
    await third.ended;
  });

  it('refuses a port and a base that are none', async () => {
    const wrongPort = await run('--port', 'eighty');
    expect(await wrongPort.ended).toBe(2);
    const wrongBase = await run('--out', join(folder, 'out'), '--base', 'chronology');
    expect(await wrongBase.ended).not.toBe(0);
    expect(wrongBase.complained()).toContain('is no base');
  });
});
