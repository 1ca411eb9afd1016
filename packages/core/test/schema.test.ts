import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Timeline } from '../src/model/index.js';

test('the JSON Schema is that of the model: `npm run schema -w @dateline/core` writes it again', () => {
  const written = JSON.parse(readFileSync(new URL('../schema/timeline.json', import.meta.url), 'utf8'));
  expect(written).toEqual(z.toJSONSchema(Timeline));
});
