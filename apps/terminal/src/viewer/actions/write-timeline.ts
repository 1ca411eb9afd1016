import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { toJson, toPlainText } from '@dateline/core/formats';
import type { Timeline } from '@dateline/core/model';

/** Writers by the ending of the file that they write. */
const WRITERS: Readonly<Record<string, (timeline: Timeline) => string>> = { json: toJson, txt: toPlainText };

/** Writes a timeline in the format that the file's ending names; a file that is there already is left alone. */
export async function writeTimeline(file: string, timeline: Timeline): Promise<string> {
  const write = WRITERS[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (!write)
    throw new Error(
      `End the name in ${Object.keys(WRITERS)
        .map((ending) => `.${ending}`)
        .join(' or ')}.`,
    );
  if (existsSync(file)) throw new Error(`${file} exists already; choose another name.`);
  await writeFile(file, write(timeline));
  return `Wrote ${timeline.events.length} ${timeline.events.length === 1 ? 'event' : 'events'} to ${file}.`;
}
