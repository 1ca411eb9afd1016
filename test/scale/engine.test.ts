import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Timeline } from '@dateline/core';
import { afterAll, describe, expect, test } from 'vitest';
import { binary, dateline, jsonl, Workspace } from '../command-line/run-dateline.js';
import { inventArticles } from './invent-articles.mjs';

const work = new Workspace();
afterAll(() => work.remove());

const few = inventArticles(12, 6);
const build = async (rows: readonly object[], cache: string, ...args: string[]) => {
  const run = await dateline(['build', '--jsonl', ...args], {
    input: jsonl(rows),
    env: { DATELINE_CACHE: work.path(cache) },
  });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  return run.stdout;
};
const entriesOf = (cache: string): string[] =>
  readdirSync(work.path(cache), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(work.path(cache), name));

test('gives the same bytes from one thread and from several', async () => {
  const many = inventArticles(90);
  const alone = await build(many, 'none', '--no-cache', '--workers', '1');
  expect(await build(many, 'none', '--no-cache', '--workers', '3')).toBe(alone);
  expect(existsSync(work.path('none'))).toBe(false);
});

describe('the cache', () => {
  test('answers for articles that it knows, under any name, and only an article that is new is worked on', async () => {
    const fresh = await build(few, 'known');
    const before = entriesOf('known');
    expect(before).toHaveLength(few.length);
    // A mark in an entry shows up in the timeline: the article was not analysed again.
    for (const file of before) writeFileSync(file, readFileSync(file, 'utf8').replace(/"words":\d+/, '"words":987654'));
    const renamed = few.map((row) => ({ ...row, id: `archive/${row.id}` }));
    const [extra] = inventArticles(13, 6).slice(12);
    const { sources } = JSON.parse(await build([...renamed, extra!], 'known')) as Timeline;
    expect(sources.map(({ words }) => words === 987654)).toEqual([...few.map(() => true), false]);
    expect(entriesOf('known')).toHaveLength(few.length + 1);
    expect(await build(few, 'other')).toBe(fresh);
  });

  test('knows an article by all that its analysis depends on', async () => {
    const rows = [{ id: 'a', text: 'The ferry sank on Monday. The crew was saved.' }];
    const dated = async (day: string) => JSON.parse(await build(rows, 'options', '--published', day)) as Timeline;
    expect((await dated('2021-11-10')).span?.start).toBe('2021-11-08');
    expect((await dated('2021-11-03')).span?.start).toBe('2021-11-01');
  });

  test('keeps an article that others date under that date too', async () => {
    const text = 'The old mill bridge at Tarnow collapsed on 9 May 2031, killing four cyclists.';
    const dated = { id: 'a', published: '2031-05-12', text };
    const undated = { id: 'b', text: 'A mill bridge at Tarnow that killed four cyclists collapsed on Friday.' };
    const fresh = await build([dated, undated], 'undated');
    expect(entriesOf('undated')).toHaveLength(3);
    expect(await build([dated, undated], 'undated')).toBe(fresh);
    expect(entriesOf('undated')).toHaveLength(3);
    const later = { ...dated, published: '2031-05-19', text: text.replace('9 May', '16 May') };
    const { sources } = JSON.parse(await build([later, undated], 'undated')) as Timeline;
    expect(sources[1]?.published?.start).toBe('2031-05-16');
  });

  test('is mended where an entry is torn, empty or of another shape', async () => {
    const fresh = await build(few, 'torn');
    const [first, second, third] = entriesOf('torn');
    writeFileSync(first!, readFileSync(first!, 'utf8').slice(0, 200));
    writeFileSync(second!, '');
    writeFileSync(third!, '[]');
    expect(await build(few, 'torn')).toBe(fresh);
    for (const file of entriesOf('torn')) expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow();
    expect(statSync(second!).size).toBeGreaterThan(200);
  });

  test('loses what nobody has used for a month', async () => {
    await build(few.slice(0, 2), 'old');
    const [first, second] = entriesOf('old');
    const longAgo = new Date(Date.now() - 40 * 86_400_000);
    for (const file of [first!, path.join(work.path('old'), 'pruned')]) utimesSync(file, longAgo, longAgo);
    await build(few.slice(2, 3), 'old');
    expect([existsSync(first!), existsSync(second!)]).toEqual([false, true]);
  });

  test('that cannot be written is done without', async () => {
    writeFileSync(work.path('file'), 'no folder');
    expect(await build(few.slice(0, 2), 'file/below')).toContain('"dateline/1"');
  });
});

test('a build that is killed leaves no torn cache and no half of its file', async () => {
  const many = inventArticles(60, 12);
  const output = work.path('killed.json');
  const child = spawn(binary, ['build', '--jsonl', '-o', output], {
    env: { ...process.env, DATELINE_CACHE: work.path('killed') },
  });
  child.stdin.on('error', () => {});
  // Articles are worked on as they come; while more may come the build cannot be over before it is killed.
  child.stdin.write(jsonl(many));
  while (!existsSync(work.path('killed')) || entriesOf('killed').length < 5)
    await new Promise((go) => setTimeout(go, 5));
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(existsSync(output)).toBe(false);
  for (const file of entriesOf('killed')) expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow();
  expect(await build(many, 'killed')).toBe(await build(many, 'none', '--no-cache'));
});

test('tag answers each line as it comes', async () => {
  const child = spawn(binary, ['tag', '--jsonl', '--no-cache'], { stdio: ['pipe', 'pipe', 'inherit'] });
  for (const id of ['first', 'second']) {
    child.stdin.write(jsonl([{ id, text: 'They met on 5 May 2020.' }]));
    const [answer] = await once(child.stdout, 'data');
    expect(JSON.parse(String(answer))).toMatchObject({ id, expressions: [{ value: '2020-05-05' }] });
  }
  child.stdin.end();
  const [status] = await once(child, 'close');
  expect(status).toBe(0);
});
