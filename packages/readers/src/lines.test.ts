import { expect, test } from 'vitest';
import { splitLines } from './lines.js';

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}

async function linesOf(source: AsyncIterable<Uint8Array>, limit?: number) {
  const lines: (string | null)[] = [];
  for await (const line of splitLines(source, limit)) lines.push(line && Buffer.from(line).toString());
  return lines;
}

test('joins what the stream cut apart, inside characters too', async () => {
  const euro = Buffer.from('€');
  async function* cut() {
    yield Buffer.concat([Buffer.from('a'), euro.subarray(0, 1)]);
    yield Buffer.concat([euro.subarray(1), Buffer.from('\nb')]);
  }
  expect(await linesOf(cut())).toEqual(['a€', 'b']);
});

test('the last line needs no newline, and empty lines count', async () => {
  expect(await linesOf(chunks('one\n\ntw', 'o'))).toEqual(['one', '', 'two']);
  expect(await linesOf(chunks('one\n'))).toEqual(['one']);
});

test('a line past the limit is given up, and the next is read', async () => {
  expect(await linesOf(chunks('aaaa', 'aaaa', 'aa\nok\n'), 8)).toEqual([null, 'ok']);
});

test('bytes that begin as no text does are refused', async () => {
  await expect(linesOf(chunks('PK\u0000\u0003'))).rejects.toThrow('not text');
});
