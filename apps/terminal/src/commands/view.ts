import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { CommandError, ExitStatus } from '../command-line/command-error.js';
import { nearestWord } from '../command-line/nearest-word.js';
import { openTimeline } from '../command-line/open-timeline.js';
import { type InputOptions, takesTimeline, takesTitle } from '../command-line/read-inputs.js';
import { rebuildTimeline } from '../command-line/rebuild-timeline.js';
import { PathWatch } from '../viewer/actions/watch-paths.js';
import { runViewer } from '../viewer/index.js';

const EXAMPLES = `
Examples:
  $ dateline view                  the shipped dossier
  $ dateline view timeline.json    what \`dateline build\` made
  $ dateline view articles/        articles, built on the way
  $ dateline view --watch notes/   built again whenever one changes
  $ dateline view | less           the same as plain text
`;

/** `dateline view`: a timeline in the terminal, or as plain text where there is no terminal. */
export function viewCommand(): Command {
  return takesTitle(takesTimeline(new Command('view')))
    .summary('look at a timeline (the default)')
    .description('Shows a timeline: the shipped dossier, a timeline.json, or articles. Plain text when not a terminal.')
    .option('--plain', 'print plain text, even on a terminal')
    .option('--watch', 'build again whenever the articles change')
    .addHelpText('after', EXAMPLES)
    .action(view);
}

interface ViewOptions extends InputOptions {
  plain?: boolean;
  watch?: boolean;
}

async function view(paths: string[], options: ViewOptions, command: Command): Promise<void> {
  refuseUnknownCommand(paths, command);
  const files = paths.filter((path) => path !== '-');
  if (options.watch && files.length === 0) {
    throw new CommandError(ExitStatus.usage, 'name the files or the folder that --watch is to watch.');
  }
  const watch = options.watch ? new PathWatch(files) : undefined;
  await runViewer(await openTimeline(paths, options), {
    plain: options.plain,
    // Standard input is read once; only files can be read again.
    rebuild: files.length > 0 && files.length === paths.length ? () => rebuildTimeline(paths, options) : undefined,
    watch,
  });
}

/** `view` is the default command, so that a misspelt command arrives here as a path. */
function refuseUnknownCommand(paths: string[], command: Command): void {
  const [word] = paths;
  const named = command.parent?.args[0] === 'view';
  if (named || word === undefined || word === '-' || existsSync(word)) return;
  const meant = nearestWord(word, command.parent?.commands.map((other) => other.name()) ?? []);
  const hint = meant ? `did you mean dateline ${meant}?` : 'see dateline --help.';
  throw new CommandError(ExitStatus.usage, `there is no command and no file or folder named "${word}"; ${hint}`);
}
