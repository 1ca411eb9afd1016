import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { finishLine } from './finish-line.js';
import { FrameStream } from './frame-stream.js';
import { KeyStream } from './key-stream.js';

class Output extends EventEmitter {
  columns = 20;
  rows = 4;
  written = '';
  write(text: string): void {
    this.written += text;
  }
  take(): string {
    const { written } = this;
    this.written = '';
    return written.replace(/\x1b\[\?2026[hl]/g, '');
  }
}

test('only the lines that changed are sent, each to its place', () => {
  const output = new Output();
  const stream = new FrameStream(output);
  stream.write('one\ntwo\nthree');
  expect(output.take()).toBe('\x1b[1;1H\x1b[2Kone\x1b[2;1H\x1b[2Ktwo\x1b[3;1H\x1b[2Kthree');
  stream.write('one\n2\nthree');
  expect(output.take()).toBe('\x1b[2;1H\x1b[2K2');
  stream.write('one\n2\nthree');
  expect(output.take()).toBe('');
  stream.write('one');
  expect(output.take()).toBe('\x1b[2;1H\x1b[2K\x1b[3;1H\x1b[2K');
});

test('a frame that is too high for the terminal loses its end, not the screen its place', () => {
  const output = new Output();
  new FrameStream(output).write('1\n2\n3\n4\n5');
  expect(output.take()).not.toContain('5');
});

test('another size clears the screen and tells Ink', () => {
  const output = new Output();
  const stream = new FrameStream(output);
  let told = 0;
  stream.on('resize', () => told++);
  stream.write('one');
  output.take();
  output.emit('resize');
  expect(told).toBe(1);
  expect(output.take()).toBe('\x1b[2J');
  stream.write('one');
  expect(output.take()).toContain('one');
});

test('nothing is drawn while it is held, and all of it afterwards', () => {
  const output = new Output();
  const stream = new FrameStream(output);
  stream.hold();
  stream.write('late');
  expect(output.take()).toBe('');
  stream.redraw();
  expect(output.take()).toContain('late');
  stream.close();
  stream.write('later');
  expect(output.take()).toBe('');
});

test('borders are sent to their columns behind text that terminals measure differently', () => {
  expect(finishLine('│ plain │')).toBe('│ plain │');
  expect(finishLine('│ 港 │ x │')).toBe('│ 港 \x1b[6G│ x │');
});

test('right-to-left runs are isolated with the blanks and colours inside them', () => {
  expect(finishLine('a سارة \x1b[1mالحسن\x1b[0m b')).toBe('a \u2067سارة \x1b[1mالحسن\u2069\x1b[0m b');
});

test('keys pass, the answer about the background does not, even when it comes in parts', () => {
  const chunks = ['j\x1b]11;rgb:ff', 'ff/ffff/ffff\x1b\\k', '\x1b[A'];
  const answers: string[] = [];
  const input = { read: () => chunks.shift() ?? null } as unknown as ConstructorParameters<typeof KeyStream>[0];
  const keys = new KeyStream(input, (answer) => answers.push(answer));
  expect([keys.read(), keys.read(), keys.read(), keys.read()]).toEqual(['j', 'k', '\x1b[A', null]);
  expect(answers).toEqual(['rgb:ffff/ffff/ffff']);
});
