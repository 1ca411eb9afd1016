import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatorOf } from './generator.js';

test('names the package, its version and the options that were given, always in one order', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(generatorOf({})).toEqual({ name: 'dateline', version, options: {} });
  const { options } = generatorOf({ to: undefined, maxDates: 3, topic: 'flood' });
  expect(JSON.stringify(options)).toBe('{"topic":"flood","maxDates":3}');
});
