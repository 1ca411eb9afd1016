import type { Timeline } from '@dateline/core/model';
import { buildArticles } from './build-articles.js';
import { CommandError, ExitStatus } from './command-error.js';
import { IssueLog } from './issue-log.js';
import { entitled, namesTimeline, openTimelineFile } from './open-timeline-file.js';
import type { InputOptions } from './read-inputs.js';

/** The timeline that a user named: of a file that holds one, of articles, or the shipped one. */
export async function openTimeline(paths: string[], options: InputOptions): Promise<Timeline> {
  if (paths.length === 0 && !options.jsonl) {
    const { timelineUrl } = await import('@dateline/kadhimi');
    return entitled(await openTimelineFile(timelineUrl), options);
  }
  const [first] = paths;
  if (first !== undefined && namesTimeline(first)) {
    if (paths.length > 1) throw new CommandError(ExitStatus.usage, 'a timeline.json is viewed alone; name one path.');
    return entitled(await openTimelineFile(first), options);
  }
  const { timeline, status } = await buildArticles(paths, options, new IssueLog());
  process.exitCode = status;
  return timeline;
}
