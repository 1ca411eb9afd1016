import { readFileSync } from 'node:fs';
import { Timeline } from '@dateline/core/model';
import shipped from '@dateline/kadhimi/timeline.json';

let opened: Timeline | undefined;

/**
 * The timeline that this site shows: the file that the environment variable DATELINE_TIMELINE names, otherwise the
 * shipped dossier. Read and checked once a process.
 */
export function openTimeline(): Timeline {
  const path = process.env.DATELINE_TIMELINE;
  opened ??= Timeline.parse(path === undefined ? shipped : JSON.parse(readFileSync(path, 'utf8')));
  return opened;
}
