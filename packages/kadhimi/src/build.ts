import { writeFileSync } from 'node:fs';
import { buildTimeline, toJson } from '@dateline/core';
import { readNotes, TITLE } from './notes.js';

const timeline = await buildTimeline(await readNotes(), { title: TITLE });
writeFileSync(new URL('./timeline.json', import.meta.url), toJson(timeline));
