import { readFileSync } from 'node:fs';
import { timelineUrl } from '@dateline/kadhimi';
import { afterAll, describe, expect, test } from 'vitest';
import { articles } from './articles.js';
import { dateline, jsonl, Workspace } from './run-dateline.js';

const work = new Workspace();
afterAll(() => work.remove());
const run = (args: string[], env?: NodeJS.ProcessEnv, input = '') => dateline(args, { cwd: work.folder, env, input });
const shipped = JSON.parse(readFileSync(timelineUrl, 'utf8'));

describe('where there is no terminal, the timeline is plain text', () => {
  test('of the shipped dossier, with and without the command', async () => {
    const alone = await run([]);
    expect({ status: alone.status, stderr: alone.stderr }).toEqual({ status: 0, stderr: '' });
    expect(alone.stdout).toContain(shipped.title);
    expect(alone.stdout).toContain('April 2005');
    expect(alone.stdout).toContain('7 November 2021');
    expect(alone.stdout).not.toContain('\u001b');
    expect(await run(['view'])).toEqual(alone);
  });

  test('of a timeline that was built, and of the articles themselves', async () => {
    work.put('rows.jsonl', jsonl(articles));
    await run(['build', 'rows.jsonl', '-o', 'timeline.json']);
    const built = await run(['view', 'timeline.json']);
    expect(built.status).toBe(0);
    expect(built.stdout).toContain('3 November 2021');
    expect((await run(['view', 'rows.jsonl'])).stdout).toBe(built.stdout);
    expect((await run(['rows.jsonl'])).stdout).toBe(built.stdout);
    const titled = await run(['build', 'rows.jsonl', '--title', 'The mill and the dam', '--format', 'text']);
    expect(titled.stdout.split('\n')[0]).toBe('The mill and the dam');
    expect((await run(['rows.jsonl', '--title', 'The mill and the dam'])).stdout).toBe(titled.stdout);
    expect((await run(['timeline.json', '--title', 'The mill and the dam'])).stdout).toBe(titled.stdout);
  });
});

test('a JSON file that is no timeline is refused with a word on what to do', async () => {
  work.put('other.json', '{"a": 1}');
  const { status, stdout, stderr } = await run(['view', 'other.json']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('dateline build');
});

test('a built timeline is shown without loading the tagger or the screen', async () => {
  const hooks = [
    "import { appendFileSync } from 'node:fs';",
    'export async function load(url, context, next) {',
    "  appendFileSync(process.env.LOADED, url + '\\n');",
    '  return next(url, context);',
    '}',
  ];
  work.put('hooks.mjs', hooks.join('\n'));
  work.put('register.mjs', "import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n");
  const loaded = work.path('loaded.txt');
  const { status } = await run([], { NODE_OPTIONS: `--import=${work.path('register.mjs')}`, LOADED: loaded });
  expect(status).toBe(0);
  const modules = readFileSync(loaded, 'utf8');
  expect(modules).toContain('commander');
  expect(modules).not.toMatch(/node_modules\/(wink|chrono|ink|react)/);
});
