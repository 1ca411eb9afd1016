import { expect, test } from 'vitest';
import type { Mode } from './command.js';
import { COMMANDS, commandOf } from './commands.js';
import { keyCap } from './key-cap.js';

const MODES: readonly Mode[] = [
  'list',
  'detail',
  'help',
  'palette',
  'facet',
  'addresses',
  'chips',
  'prompt',
  'sources',
  'source',
];

test('every command has a name of its own and a key that reaches it', () => {
  expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  for (const { id, modes, keys } of COMMANDS) {
    for (const mode of modes)
      expect([id, mode, keys.some((key) => commandOf(mode, key)?.id === id)]).toEqual([id, mode, true]);
  }
});

test('every mode can be left, and quits on Ctrl-C', () => {
  for (const mode of MODES) {
    expect(commandOf(mode, 'esc')).toBeDefined();
    expect(commandOf(mode, 'ctrl-c')?.id).toMatch(/^quit/);
  }
});

test('letters that are typed into a line are no commands there', () => {
  for (const mode of ['prompt', 'palette', 'facet', 'sources'] as const) {
    for (const key of 'abcdefghijklmnopqrstuvwxyz:/?!') expect(commandOf(mode, key)).toBeUndefined();
  }
});

test('keys are shown as they are printed on a keyboard', () => {
  expect(['ctrl-d', 'enter', 'j'].map(keyCap)).toEqual(['^D', '⏎', 'j']);
});
