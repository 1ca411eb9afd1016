import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateline } from './run-dateline.js';

const { version } = JSON.parse(readFileSync(new URL('../../apps/terminal/package.json', import.meta.url), 'utf8'));

describe('help', () => {
  test('names every command, and each has its own with examples', async () => {
    const { status, stdout } = await dateline(['--help']);
    expect(status).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) \[/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help');
    expect(commands).toEqual(expect.arrayContaining(['view', 'build', 'tag']));
    for (const command of commands) {
      const help = await dateline([command, '--help']);
      expect(help.status).toBe(0);
      expect(help.stdout).toContain(`Usage: dateline ${command}`);
      expect(help.stdout).toMatch(/Examples:\n( {2}\$ dateline .*\n?| {2}\$ .* \| dateline .*\n?)+/);
    }
  });

  test('the version is that of the package, and of what is built', async () => {
    expect(await dateline(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    const { stdout } = await dateline(['build'], { input: 'The dam broke on 3 May 2020.' });
    expect(JSON.parse(stdout).generator).toMatchObject({ name: 'dateline', version });
  });
});

describe('wrong usage is status 2, with a word on what to do and nothing on standard output', () => {
  test.each([
    [['buidl']],
    [['build', '--jsonnl']],
    [['build', '--format', 'docx']],
    [['build', '--max-dates', '0']],
    [['build', '--max-dates', 'many']],
    [['build', '--sentences-per-date', '-1']],
    [['build', '--published', '2021-02-31']],
    [['tag', '--published', 'soon']],
    [['build', '-o']],
  ])('dateline %j', async (args) => {
    const { status, stdout, stderr } = await dateline(args, { input: 'The dam broke on 3 May 2020.' });
    expect(stderr.trim().length).toBeGreaterThan(10);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test.each([
    [['buidl'], 'did you mean dateline build?'],
    [['build', '--formt', 'csv'], 'Did you mean --format?'],
    [['build', '--format', 'tetx'], 'Did you mean text?'],
    [['build', '--from', 'bananas'], '--from is no date'],
  ])('dateline %j says: %s', async (args, words) => {
    expect((await dateline(args, { input: 'The dam broke on 3 May 2020.' })).stderr).toContain(words);
  });
});
