// Writes the timeline's JSON Schema from the zod model; a test fails when the file is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Timeline } from '../dist/model/index.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('timeline.json', folder), `${JSON.stringify(z.toJSONSchema(Timeline), null, 2)}\n`);
