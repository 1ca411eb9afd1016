import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAll } from './read-articles.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-readers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const stdin = (text: string) => ({
  async *[Symbol.asyncIterator]() {
    yield Buffer.from(text);
  },
});

describe('files', () => {
  test('that are pages are read as such, by their name or by how they begin', async () => {
    const html =
      '<!doctype html><html><head><title>Fall</title></head><body><p>The bridge fell on <b>Friday</b>.</p></body></html>';
    const { documents, issues } = await readAll([
      put('a.html', html),
      put('b.txt', html),
      put('c.txt', 'The <b>bridge</b> fell.'),
    ]);
    expect(documents.map(({ text }) => text)).toEqual([
      'Fall\n\nThe bridge fell on Friday.',
      'Fall\n\nThe bridge fell on Friday.',
      'The <b>bridge</b> fell.',
    ]);
    expect(issues).toEqual([]);
  });

  test('that are pages in an older encoding are read in the one that they declare', async () => {
    const html = '<html><head><meta charset="windows-1252"></head><body><p>The caf\u00e9 fell.</p></body></html>';
    const { documents } = await readAll([put('a.html', Buffer.from(html, 'latin1'))]);
    expect(documents[0]?.text).toBe('The caf\u00e9 fell.');
  });

  test('that are data are passed over, with a word on what to do', async () => {
    const { documents, issues } = await readAll([put('a.csv', 'id,text\n1,"The bridge fell."'), put('b.txt', 'Fine.')]);
    expect(documents).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'unreadable', message: expect.stringContaining('.jsonl') }]);
  });
});

describe('folders', () => {
  test('are read recursively and sorted, without README and dot files', async () => {
    for (const name of [
      'b.txt',
      'a/z.txt',
      'a/b.md',
      '.hidden.txt',
      'README.md',
      'a/Readme',
      '.git/c.txt',
      'readmes.txt',
    ]) {
      put(name, `The text of ${name}.`);
    }
    const { documents, issues } = await readAll([folder]);
    expect(documents.map(({ id }) => path.relative(folder, id))).toEqual(['a/b.md', 'a/z.txt', 'b.txt', 'readmes.txt']);
    expect(issues).toEqual([]);
  });

  test('a link that leads back into the folder ends the walk there', async () => {
    put('a/one.txt', 'One.');
    symlinkSync(folder, path.join(folder, 'a/loop'));
    const { documents, issues } = await readAll([folder]);
    expect(documents).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'unreadable', sourceId: path.join(folder, 'a/loop') }]);
  });

  test('a pipe that lies in one is named and not waited for', async () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    put('one.txt', 'One.');
    const { documents, issues } = await readAll([folder]);
    expect(documents).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'unreadable' }]);
  });
});

describe('encodings', () => {
  const words = 'Zoë met Łukasz – 5 May 2020. 😀';
  const utf16be = Buffer.from(`\ufeff${words}`, 'utf16le').swap16();
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16BE', utf16be],
  ])('%s', async (_name, bytes) => {
    const { documents, issues } = await readAll([put('a.txt', bytes)]);
    expect(documents[0]?.text).toBe(words);
    expect(issues).toEqual([]);
  });

  test('a byte order mark hides no front matter', async () => {
    const { documents } = await readAll([put('a.md', '\ufeff---\ntitle: A\n---\nBody.')]);
    expect(documents).toMatchObject([{ title: 'A', text: 'Body.' }]);
  });

  test.each([
    ['%PDF-1.7\n', 'a PDF'],
    ['PK\u0003\u0004', 'word processor'],
  ])('%j is told by name', async (text, name) => {
    const { documents, issues } = await readAll([put('a.bin', text)]);
    expect(documents).toEqual([]);
    expect(issues).toMatchObject([{ code: 'not-text', message: expect.stringContaining(name) }]);
  });

  test.each([
    ['NUL bytes', Buffer.from('MZ\u0000\u0001')],
    ['another encoding', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20])],
    ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41])],
    ['NUL characters in UTF-16', Buffer.from('\ufeffa\u0000', 'utf16le')],
  ])('%s are named and skipped, and the rest is read', async (_name, bytes) => {
    const bad = put('a.txt', bytes);
    const { documents, issues } = await readAll([bad, put('b.txt', 'Fine.')]);
    expect(documents.map(({ text }) => text)).toEqual(['Fine.']);
    expect(issues).toMatchObject([{ code: 'not-text', severity: 'error', sourceId: bad }]);
  });
});

describe('JSON Lines', () => {
  const row = (id: unknown, text: unknown, more = {}) => JSON.stringify({ id, text, ...more });

  test('give a document a row, with its fields', async () => {
    const file = put(
      'a.jsonl',
      `${row('x', 'One.', { title: 'T', published: '2020-05-01', url: null })}\n\n${row(7, 'Two.')}`,
    );
    const { documents, issues } = await readAll([file]);
    expect(documents).toEqual([
      { id: 'x', kind: 'article', text: 'One.', title: 'T', published: '2020-05-01' },
      { id: '7', kind: 'article', text: 'Two.' },
    ]);
    expect(issues).toEqual([]);
  });

  test('a wrong row is named by its line, and the next is read', async () => {
    const lines = ['{"id": "a"', '[1]', row('b', 5), row('c', 'Fine.'), '{"text": "no id"}'];
    const { documents, issues } = await readAll(['-'], { jsonl: true, stdin: stdin(lines.join('\n')) });
    expect(documents.map(({ id }) => id)).toEqual(['c']);
    expect(issues.map(({ code }) => code)).toEqual(Array(4).fill('invalid-row'));
    expect(issues.map(({ message }) => message.slice(0, 7))).toEqual(['line 1 ', 'line 2 ', 'line 3 ', 'line 5 ']);
  });

  test('an id that was read already is an issue, across files too', async () => {
    const { documents, issues } = await readAll([put('a.jsonl', row('x', 'One.')), put('b.jsonl', row('x', 'Two.'))]);
    expect(documents.map(({ text }) => text)).toEqual(['One.']);
    expect(issues).toMatchObject([{ code: 'duplicate-id', sourceId: 'x' }]);
  });

  test('in UTF-16 are read too', async () => {
    const { documents } = await readAll([put('a.jsonl', Buffer.from(`\ufeff${row('x', 'Žižek.')}\n`, 'utf16le'))]);
    expect(documents).toMatchObject([{ id: 'x', text: 'Žižek.' }]);
  });
});

test('standard input without a word about its form is one article, and may have front matter', async () => {
  const { documents } = await readAll(['-'], { stdin: stdin('---\npublished: 2021-11-08\n---\nThey met.') });
  expect(documents).toEqual([{ id: '-', kind: 'article', published: '2021-11-08', text: 'They met.' }]);
});

test('a timeline that was left among the articles is named, not read as one of them', async () => {
  const file = put('timeline.json', '{\n  "schema": "dateline/1"\n}');
  const { documents, issues } = await readAll([folder]);
  expect(documents).toEqual([]);
  expect(issues).toMatchObject([{ code: 'unreadable', sourceId: file }]);
});

test('a missing path is named with what to do', async () => {
  const { documents, issues } = await readAll([path.join(folder, 'nowhere')]);
  expect(documents).toEqual([]);
  expect(issues).toMatchObject([{ code: 'unreadable', message: expect.stringContaining('check the spelling') }]);
});

test('what is wrong with a row is told in words', async () => {
  const file = path.join(folder, 'wrong.jsonl');
  writeFileSync(file, '{"id": "a"}\n{"id": "b", "text": 5}\n["c"]\n{"id": 4, "text": "x"}\nnonsense\n');
  const { documents, issues } = await readAll([file]);
  expect(documents.map(({ id }) => id)).toEqual(['4']);
  expect(issues.map(({ message }) => message)).toEqual([
    'line 1 has no "text"; passed over.',
    'line 2 has a "text" that is no text; passed over.',
    'line 3 is no object with an "id" and a "text"; passed over.',
    'line 5 is not JSON; passed over.',
  ]);
});
