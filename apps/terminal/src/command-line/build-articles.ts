import type { Document, Timeline } from '@dateline/core/model';
import type { ExitStatus } from './command-error.js';
import type { IssueLog } from './issue-log.js';
import { progressLine } from './progress-line.js';
import { type InputOptions, readInputs } from './read-inputs.js';
import { stopSignal } from './stop-signal.js';

/** Which part of a timeline is wanted; the names are those of the library's options. */
export interface BuildSettings {
  topic?: string;
  from?: string;
  to?: string;
  maxDates?: number;
  sentencesPerDate?: number;
}

/** Builds the timeline of what a user named, with progress on a terminal and bad inputs named in the log. */
export async function buildArticles(
  paths: readonly string[],
  { jsonl, published, topic, from, to, maxDates, sentencesPerDate }: InputOptions & BuildSettings,
  log: IssueLog,
): Promise<{ timeline: Timeline; status: ExitStatus }> {
  const documents: Document[] = [];
  for await (const document of readInputs(paths, { jsonl, published }, log.add)) documents.push(document);
  log.status(documents.length);
  const { buildTimeline } = await import('@dateline/core');
  const progress = progressLine();
  try {
    const timeline = await buildTimeline(documents, {
      published,
      topic,
      from,
      to,
      maxDates,
      sentencesPerDate,
      signal: stopSignal(),
      onProgress: progress.show,
    });
    progress.clear();
    const files = new Map(timeline.sources.map(({ id, file }) => [id, file]));
    for (const issue of timeline.issues) log.add(issue, files.get(issue.sourceId ?? ''));
    return { timeline, status: log.status(documents.length) };
  } finally {
    progress.clear();
  }
}
