import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOutput, writeWhole } from './write-output.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file takes the place of an older one, and nothing stays beside it', () => {
  const file = path.join(folder, 'a.json');
  writeFileSync(file, 'a longer text than the new one');
  writeWhole(file, 'né');
  expect(readFileSync(file, 'utf8')).toBe('né');
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a link stays a link: what it points to is written', () => {
  const file = path.join(folder, 'real.json');
  writeFileSync(file, 'old');
  symlinkSync(file, path.join(folder, 'link.json'));
  writeWhole(path.join(folder, 'link.json'), 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['link.json', 'real.json']);
});

test('a device is written to, not replaced', () => {
  expect(() => writeWhole('/dev/null', 'x')).not.toThrow();
});

test('a name that cannot be a file fails early', () => {
  expect(() => checkOutput(path.join(folder, 'no', 'a.json'))).toThrow('make it first');
  expect(() => checkOutput(folder)).toThrow('is a folder');
  expect(() => checkOutput(path.join(folder, 'a.json'))).not.toThrow();
});
