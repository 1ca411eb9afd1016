import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from './articles.js';
import { dateline, jsonl, Workspace } from './run-dateline.js';

const work = new Workspace();
afterAll(() => work.remove());
const run = (args: string[], input?: string | Uint8Array) => dateline(args, { cwd: work.folder, input });

beforeAll(() => {
  work.put('good.txt', 'The dam broke on 3 May 2020.');
  work.put('binary.txt', Buffer.from([0x50, 0x4b, 0, 3, 4]));
  work.put('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  work.put('empty.txt', ' \n');
  work.put('french.txt', FRENCH);
  work.put('impossible.md', '---\npublished: 2021-02-31\n---\nThe dam broke on 3 May 2020.\n');
});

const FRENCH =
  "Le barrage s'est rompu mardi dernier, et les habitants du village ont dû quitter leurs maisons pendant la nuit. " +
  'Le maire a déclaré que les travaux commenceront au printemps prochain, avec une aide de la région.';

describe('an input that cannot be read is named and skipped, and the status is 3', () => {
  test.each([
    ['binary.txt', 'not text'],
    ['latin.txt', 'not text'],
    ['empty.txt', 'no text'],
    ['french.txt', 'language'],
    ['nowhere.txt', 'no file or folder'],
  ])('%s', async (bad, reason) => {
    const alone = await run(['build', 'good.txt']);
    const both = await run(['build', bad, 'good.txt']);
    expect(both.status).toBe(3);
    expect(both.stderr).toContain(bad);
    expect(both.stderr.toLowerCase()).toContain(reason);
    expect(JSON.parse(both.stdout).events).toEqual(JSON.parse(alone.stdout).events);
    const tagged = await run(['tag', bad, 'good.txt']);
    expect(tagged.status).toBe(3);
    expect(tagged.stdout).toContain('"2020-05-03"');
    // With nothing else to do, nothing could be done.
    expect((await run(['build', bad])).status).toBe(1);
  });

  test('an impossible date costs the date, not the article', async () => {
    const { status, stdout, stderr } = await run(['build', 'impossible.md']);
    expect(status).toBe(3);
    expect(stderr).toMatch(/impossible\.md: .*2021-02-31/);
    expect(JSON.parse(stdout).events).toHaveLength(1);
  });

  test('an article whose dates lean on an unknown day is told with what to do, and is no error', async () => {
    const input = 'The council closed the old bridge on Friday.';
    const { status, stderr } = await run(['build'], input);
    expect(status).toBe(0);
    expect(stderr).toContain('--published');
    const dated = await run(['build', '--published', '2021-11-08'], input);
    expect({ ...dated, stdout: JSON.parse(dated.stdout).events.length }).toEqual({ status: 0, stderr: '', stdout: 1 });
  });

  test('rows of JSON Lines are named by their line', async () => {
    const input = `${jsonl(articles)}{"id": 3}\nnonsense\n`;
    const { status, stdout, stderr } = await run(['tag', '--jsonl'], input);
    expect(status).toBe(3);
    expect(stderr).toContain('line 3');
    expect(stderr).toContain('line 4');
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });
});

describe('nothing to do is status 1', () => {
  test.each([[['build', 'nowhere']], [['tag', 'nowhere']], [['view', 'nowhere']], [['build', 'binary.txt']]])(
    'dateline %j',
    async (args) => {
      const { status, stdout, stderr } = await run(args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(args[1]);
    },
  );

  test('an empty standard input', async () => {
    expect((await run(['build'], '')).status).toBe(1);
    expect((await run(['build', '--jsonl'], '')).status).toBe(1);
  });
});

describe('the same article in any wrapping', () => {
  const text = 'Zoë Łuk opened the mill on 5 May 2020.';
  const found = (stdout: string) =>
    JSON.parse(stdout).expressions.map(({ start, end }: { start: number; end: number }) => text.slice(start, end));
  test.each<[string, string, string | Uint8Array]>([
    ['UTF-8', 'a.txt', text],
    ['UTF-8 with a byte order mark', 'b.txt', `\ufeff${text}`],
    ['UTF-16LE', 'c.txt', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', 'd.txt', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Markdown with front matter', 'e.md', `---\ntitle: T\n---\n${text}`],
  ])('%s: offsets count in its body', async (_name, file, content) => {
    work.put(`wrapped/${file}`, content);
    const { status, stdout, stderr } = await run(['tag', `wrapped/${file}`]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(found(stdout).join()).toContain('5 May 2020');
  });

  test('standard input, named and unnamed', async () => {
    const unnamed = await run(['tag'], text);
    expect(found(unnamed.stdout).join()).toContain('5 May 2020');
    expect(await run(['tag', '-'], text)).toEqual(unnamed);
  });
});

test('a hostile name and text reach the terminal as text', async () => {
  work.put('evil\u001b[2J.txt', 'a\u0000b');
  const { status, stderr } = await run(['build', 'evil\u001b[2J.txt']);
  expect(status).toBe(1);
  expect(stderr).not.toContain('\u001b');
  expect(stderr).toContain('evil');
});
