import { existsSync } from 'node:fs';
import { toPlainText } from '@dateline/core/formats';
import type { Timeline } from '@dateline/core/model';
import { Command } from 'commander';
import { buildArticles } from '../command-line/build-articles.js';
import { CommandError, ExitStatus } from '../command-line/command-error.js';
import { IssueLog } from '../command-line/issue-log.js';
import { type InputOptions, takesArticles } from '../command-line/read-inputs.js';
import { print } from '../command-line/write-output.js';

const EXAMPLES = `
Examples:
  $ dateline view                  the shipped dossier
  $ dateline view timeline.json    what \`dateline build\` made
  $ dateline view articles/        articles, built on the way
  $ dateline view | less           the same as plain text
`;

/** `dateline view`: a timeline in the terminal, or as plain text where there is no terminal. */
export function viewCommand(): Command {
  return takesArticles(new Command('view'))
    .summary('look at a timeline (the default)')
    .description('Shows a timeline: the shipped dossier, a timeline.json, or articles. Plain text when not a terminal.')
    .option('--plain', 'print plain text, even on a terminal')
    .addHelpText('after', EXAMPLES)
    .action(view);
}

async function view(paths: string[], options: InputOptions & { plain?: boolean }, command: Command): Promise<void> {
  refuseUnknownCommand(paths, command);
  const timeline = await openTimeline(paths, options);
  await print(toPlainText(timeline));
}

/** The timeline that a user named: of a file that holds one, of articles, or the shipped one. */
async function openTimeline(paths: string[], options: InputOptions): Promise<Timeline> {
  const { isTimelineFile, readTimeline } = await import('@dateline/readers');
  if (paths.length === 0 && !options.jsonl) {
    const { timelineUrl } = await import('@dateline/kadhimi');
    return readTimeline(timelineUrl);
  }
  const [first] = paths;
  if (first !== undefined && isTimelineFile(first)) {
    if (paths.length > 1) throw new CommandError(ExitStatus.usage, 'a timeline.json is viewed alone; name one path.');
    return readTimeline(first);
  }
  const { timeline, status } = await buildArticles(paths, options, new IssueLog());
  process.exitCode = status;
  return timeline;
}

/** `view` is the default command, so that a misspelt command arrives here as a path. */
function refuseUnknownCommand(paths: string[], command: Command): void {
  const [word] = paths;
  const named = command.parent?.args[0] === 'view';
  if (named || word === undefined || word === '-' || existsSync(word)) return;
  throw new CommandError(
    ExitStatus.usage,
    `there is no command and no file or folder named "${word}"; see dateline --help.`,
  );
}
