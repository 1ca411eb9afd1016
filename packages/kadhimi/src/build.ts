import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildTimeline, toJson } from '@dateline/core';
import { readPaths } from '@dateline/readers';

const { documents } = readPaths([fileURLToPath(new URL('../sources', import.meta.url))]);
writeFileSync(new URL('./timeline.json', import.meta.url), toJson(await buildTimeline(documents)));
