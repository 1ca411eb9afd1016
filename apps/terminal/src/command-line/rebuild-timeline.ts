import { spawn } from 'node:child_process';
import type { Timeline } from '@dateline/core/model';
import { ExitStatus } from './command-error.js';
import { entitled, namesTimeline, openTimelineFile } from './open-timeline-file.js';
import type { InputOptions } from './read-inputs.js';

/**
 * Builds a timeline again in a process of its own, so that the screen stays alive meanwhile. What was read before comes
 * from the cache. A timeline.json is read again.
 */
export async function rebuildTimeline(paths: readonly string[], options: InputOptions): Promise<Timeline> {
  const [first = ''] = paths;
  if (namesTimeline(first)) return entitled(await openTimelineFile(first), options);
  const flags = [
    ...(options.jsonl ? ['--jsonl'] : []),
    ...(options.published === undefined ? [] : ['--published', options.published]),
    ...(options.title === undefined ? [] : ['--title', options.title]),
  ];
  return JSON.parse(await outputOf(['build', ...flags, '--', ...paths])) as Timeline;
}

/** What another run of this command prints; fails with its last word of complaint. */
function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [process.argv[1] ?? '', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-1000);
    });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === ExitStatus.done || status === ExitStatus.partly) resolve(Buffer.concat(printed).toString());
      else reject(new Error(complaint.trim().split('\n').at(-1) || 'The articles could not be read again.'));
    });
  });
}
