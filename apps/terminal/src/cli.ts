import { Command, CommanderError } from 'commander';
import { CommandError, ExitStatus } from './command-line/command-error.js';
import { version } from './command-line/version.js';
import { visible } from './command-line/visible.js';
import { buildCommand } from './commands/build.js';
import { explainCommand } from './commands/explain.js';
import { tagCommand } from './commands/tag.js';
import { viewCommand } from './commands/view.js';
import { webCommand } from './commands/web.js';

const EXAMPLES = `
Examples:
  $ dateline                                     look at the shipped dossier
  $ dateline build articles/ -o timeline.json    make a timeline of a folder of articles
  $ dateline view timeline.json                  look at it
  $ dateline web timeline.json                   look at it in the browser

Exit status: 0 done; 1 nothing could be done; 2 wrong usage; 3 done, but some inputs could not be read.
`;

/** The codes by which the library's errors tell wrong usage from bad input. */
const USAGE_CODES = ['invalid-option', 'invalid-date'];

function createProgram(): Command {
  const program = new Command('dateline')
    .description('Turns news articles into a chronology that can be cited.')
    .version(version(), '-V, --version')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(dateline --help shows the commands and options)')
    .enablePositionalOptions();
  program.addCommand(viewCommand(), { isDefault: true });
  for (const command of [buildCommand(), tagCommand(), explainCommand(), webCommand()]) program.addCommand(command);
  for (const command of program.commands) command.copyInheritedSettings(program);
  for (const command of [program, ...program.commands]) command.exitOverride();
  return program;
}

/** The status of a failed run; says why on standard error, unless commander has said it. */
function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitStatus.done : ExitStatus.usage;
  const { message, code, stack } = error as Error & { code?: string };
  if (code === 'EPIPE') return ExitStatus.done;
  if (code === 'aborted') return ExitStatus.interrupted;
  const known = error instanceof CommandError || (error as Error).name === 'DatelineError';
  const usage = USAGE_CODES.includes(code ?? '');
  // The library speaks of its options, which the command line writes with two hyphens.
  const words = usage ? message.replace(/^"(from|to)" /, '--$1 ').replace(' after "to" ', ' after --to ') : message;
  process.stderr.write(`${visible(`dateline: ${known || !process.env.DATELINE_DEBUG ? words : stack}`)}\n`);
  if (error instanceof CommandError) return error.status;
  return usage ? ExitStatus.usage : ExitStatus.nothing;
}

// `dateline build | head` closes the pipe early: that is the reader's right, not an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? ExitStatus.done : ExitStatus.nothing),
  );
}
try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
