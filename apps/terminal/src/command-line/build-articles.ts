import type { Document, Issue, Timeline } from '@dateline/core/model';
import { dateAdvice } from './advise-date.js';
import type { ExitStatus } from './command-error.js';
import type { IssueLog } from './issue-log.js';
import { ProgressLine } from './progress-line.js';
import { engineOptions, type InputOptions, readInputs } from './read-inputs.js';
import { stopSignal } from './stop-signal.js';
import { visible } from './visible.js';

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
  { topic, from, to, maxDates, sentencesPerDate, ...input }: InputOptions & BuildSettings,
  log: IssueLog,
): Promise<{ timeline: Timeline; status: ExitStatus }> {
  const [{ buildTimeline }, { DocumentEngine }] = await Promise.all([
    import('@dateline/core'),
    import('../engine/index.js'),
  ]);
  const engine = new DocumentEngine(engineOptions(input));
  const progress = new ProgressLine();
  let read = 0;
  async function* documents(): AsyncGenerator<Document> {
    const tell = (issue: Issue) => {
      progress.clear();
      log.add(issue);
    };
    for await (const document of readInputs(paths, input, tell)) {
      read += 1;
      yield document;
    }
    log.status(read);
  }
  try {
    const timeline = await buildTimeline(documents(), {
      published: input.published,
      title: input.title,
      topic,
      from,
      to,
      maxDates,
      sentencesPerDate,
      signal: stopSignal(),
      onProgress: progress.show,
      analyse: (arriving, options) => engine.run('analyse', arriving, options),
    });
    progress.clear();
    const files = new Map(timeline.sources.map(({ id, file }) => [id, file]));
    for (const issue of timeline.issues) log.add(issue, files.get(issue.sourceId ?? ''));
    const status = log.status(read);
    // A script that asked for what there is needs no advice; whoever gets nothing, or looks on, does.
    const advice = timeline.events.length === 0 || process.stderr.isTTY ? dateAdvice(timeline) : undefined;
    if (advice) process.stderr.write(`${visible(`dateline: ${advice}`)}\n`);
    return { timeline, status };
  } finally {
    progress.clear();
  }
}
