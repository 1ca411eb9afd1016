import { describe, expect, test } from 'vitest';
import { backgroundOf, colourLevel, environmentBackground } from './colour-level.js';
import { paintLine, themeFor } from './theme.js';

test.each([
  [{ TERM: 'xterm-256color', NO_COLOR: '1' }, 0],
  [{ TERM: 'dumb' }, 0],
  [{ TERM: 'xterm', FORCE_COLOR: '0' }, 0],
  [{ TERM: 'xterm' }, 1],
  [{ TERM: 'linux' }, 1],
  [{ TERM: 'screen-256color' }, 2],
  [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 3],
  [{ TERM: 'dumb', FORCE_COLOR: '3' }, 3],
  [{ TERM: 'xterm-kitty' }, 3],
])('%o has colours of level %i', (env, level) => {
  expect(colourLevel(env)).toBe(level);
});

test('the background is read from the environment or from the terminal’s answer', () => {
  expect(environmentBackground({ COLORFGBG: '0;15' })).toBe('light');
  expect(environmentBackground({ COLORFGBG: '15;default;0' })).toBe('dark');
  expect(environmentBackground({})).toBeUndefined();
  expect(backgroundOf('rgb:ffff/ffff/ffff')).toBe('light');
  expect(backgroundOf('rgb:1a/1b/26')).toBe('dark');
  expect(backgroundOf('nonsense')).toBeUndefined();
});

describe('painting', () => {
  const line = [{ text: 'a' }, { text: 'b', style: 'disputed' as const }];

  test('takes what the terminal has, and resets after every piece', () => {
    expect(paintLine(line, themeFor(0, 'dark'))).toBe('a\x1b[1mb\x1b[0m');
    expect(paintLine(line, themeFor(1, 'dark'))).toBe('a\x1b[1;31mb\x1b[0m');
    expect(paintLine(line, themeFor(2, 'dark'))).toMatch(/^a\x1b\[1;38;5;\d+mb\x1b\[0m$/);
    expect(paintLine(line, themeFor(3, 'dark'))).toBe('a\x1b[1;38;2;247;118;142mb\x1b[0m');
  });

  test('a chosen row is reversed where there are no grounds to paint', () => {
    expect(paintLine(line, themeFor(0, 'dark'), 'selected')).toBe('\x1b[7ma\x1b[0m\x1b[7mb\x1b[0m');
    expect(paintLine(line, themeFor(3, 'dark'), 'selected')).toContain('48;2;46;60;100');
  });

  test('light backgrounds get darker letters', () => {
    expect(themeFor(3, 'light').codes.date).not.toBe(themeFor(3, 'dark').codes.date);
  });
});
