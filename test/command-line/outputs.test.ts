import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { FORMAT_NAMES, Timeline } from '@dateline/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from './articles.js';
import { binary, dateline, jsonl, Workspace } from './run-dateline.js';

const work = new Workspace();
afterAll(() => work.remove());
const rows = jsonl(articles);
const run = (args: string[], env?: NodeJS.ProcessEnv, input = rows) => dateline(args, { cwd: work.folder, input, env });

beforeAll(() => {
  for (const { id, title, published, text } of articles) {
    work.put(`town/${id}.md`, `---\ntitle: ${title}\npublished: ${published}\n---\n\n${text}\n`);
  }
  work.put('town/README.md', 'About this folder: 1 May 1999.');
});

describe('tag', () => {
  test('prints one line an article with what the contract names', async () => {
    const { status, stdout } = await run(['tag', '--jsonl']);
    expect(status).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    for (const [index, { expressions }] of lines.entries()) {
      for (const { start, end, text, type, value, reason } of expressions) {
        expect(text).toBe(articles[index]!.text.slice(start, end));
        expect(['DATE', 'TIME', 'DURATION', 'SET']).toContain(type);
        expect(value).not.toBe('');
        expect(reason).not.toBe('');
      }
    }
    expect(lines[0].expressions.map(({ value }: { value: string }) => value)).toEqual(
      expect.arrayContaining(['2021-11-05', '2021-11-03', '1904', '2023-05', '2021-11-07']),
    );
  });

  test('--published dates the articles that do not say theirs, and no other', async () => {
    const input = jsonl([
      { id: 'a', text: 'They met on Friday.' },
      { id: 'b', text: 'They met on Friday.', published: '2020-06-10' },
    ]);
    const { stdout } = await run(['tag', '--jsonl', '--published', '2021-11-08'], {}, input);
    const values = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).expressions[0].value);
    expect(values).toEqual(['2021-11-05', '2020-06-05']);
  });
});

describe('build', () => {
  test('prints a timeline whose evidence stands in the articles', async () => {
    const { status, stdout, stderr } = await run(['build', 'town']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const timeline = Timeline.parse(JSON.parse(stdout));
    expect(timeline.sources.map(({ file }) => file)).toEqual(['town/courier.md', 'town/herald.md']);
    expect(timeline.events.length).toBeGreaterThan(2);
    const starts = timeline.events.map(({ date }) => date.start);
    expect(starts).toEqual([...starts].sort());
    for (const { sourceId, start, end, quote } of timeline.events.flatMap(({ reports }) => reports)) {
      const { file } = timeline.sources.find(({ id }) => id === sourceId)!;
      const body = readFileSync(work.path(file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      expect(quote).toBe(body.slice(start, end));
    }
  });

  test('the same input gives the same bytes, in any time zone, cached or not, under any locale', async () => {
    const baghdad = await run(['build', '--jsonl'], { TZ: 'Asia/Baghdad', LC_ALL: 'ar_IQ.UTF-8' });
    const angeles = await run(['build', '--jsonl'], { TZ: 'America/Los_Angeles', LC_ALL: 'C' });
    const uncached = await run(['build', '--jsonl'], {
      TZ: 'Pacific/Kiritimati',
      DATELINE_CACHE: work.path('other-cache'),
    });
    expect(baghdad.stdout.length).toBeGreaterThan(1000);
    expect(angeles.stdout).toBe(baghdad.stdout);
    expect(uncached.stdout).toBe(baghdad.stdout);
  });

  test('standard input, named or not, and a file of JSON Lines are one', async () => {
    work.put('rows.jsonl', rows);
    const { stdout } = await run(['build', '--jsonl']);
    expect((await run(['build', '-', '--jsonl'])).stdout).toBe(stdout);
    expect((await run(['build', 'rows.jsonl'])).stdout).toBe(stdout);
  });

  test('-o writes a whole file and nothing beside it', async () => {
    const { stdout } = await run(['build', 'town']);
    mkdirSync(work.path('out'));
    writeFileSync(work.path('out/t.json'), 'old');
    expect(await run(['build', 'town', '-o', 'out/t.json'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(work.path('out/t.json'), 'utf8')).toBe(stdout);
    expect(readdirSync(work.path('out'))).toEqual(['t.json']);
  });

  test('-o leaves the old file alone when there is nothing to write', async () => {
    work.put('kept.json', 'old');
    expect((await run(['build', 'nowhere', '-o', 'kept.json'])).status).toBe(1);
    expect(readFileSync(work.path('kept.json'), 'utf8')).toBe('old');
  });

  test('-o into a folder that is not there fails before any work, and says so', async () => {
    const { status, stderr } = await run(['build', 'town', '-o', 'no/such/t.json']);
    expect(status).toBe(1);
    expect(stderr).toContain('there is no folder');
    expect(statSync(work.path('no'), { throwIfNoEntry: false })).toBeUndefined();
  });
});

test.each(FORMAT_NAMES)('--format %s ends with one newline and holds no colour', async (format) => {
  const { status, stdout } = await run(['build', '--jsonl', '--format', format], { FORCE_COLOR: '3' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/[^\r\n]\r?\n$/);
  expect(stdout).not.toContain('\u001b');
});

test('a reader that closes the pipe early is no error', async () => {
  const many = jsonl(Array.from({ length: 4000 }, (_, index) => ({ id: `${index}`, text: 'They met on 3 May 2020.' })));
  const child = spawn(binary, ['tag', '--jsonl'], {
    stdio: 'pipe',
    env: { ...process.env, DATELINE_CACHE: work.path('cache') },
  });
  const err: Buffer[] = [];
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(many);
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(Buffer.concat(err).toString()).toBe('');
  expect(status).toBe(0);
});
