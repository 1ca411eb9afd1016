import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { counted, type Format, formats } from '@dateline/core/formats';
import type { Timeline } from '@dateline/core/model';

/** The first format of each ending: of several that end in .json the timeline itself, of .txt the readable text. */
const BY_ENDING = new Map<string, Format>();
for (const format of Object.values(formats)) {
  if (!BY_ENDING.has(format.extension)) BY_ENDING.set(format.extension, format);
}

/** Writes a timeline in the format that the file's ending names; a file that is there already is left alone. */
export async function writeTimeline(file: string, timeline: Timeline): Promise<string> {
  const format = BY_ENDING.get(/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
  if (!format)
    throw new Error(`End the name in one of ${[...BY_ENDING.keys()].map((ending) => `.${ending}`).join(' ')}.`);
  if (existsSync(file)) throw new Error(`${file} exists already; choose another name.`);
  await writeFile(file, format.write(timeline));
  return `Wrote ${counted(timeline.events.length, 'event')} to ${file}.`;
}
