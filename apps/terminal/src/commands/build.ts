import { FORMAT_NAMES, type Format, type FormatName, formats } from '@dateline/core/formats';
import { Command, InvalidArgumentError } from 'commander';
import { type BuildSettings, buildArticles } from '../command-line/build-articles.js';
import { IssueLog } from '../command-line/issue-log.js';
import { nearestWord } from '../command-line/nearest-word.js';
import { countOption } from '../command-line/option-values.js';
import { type InputOptions, takesArticles, takesTitle } from '../command-line/read-inputs.js';
import { checkOutput, inBlocks, print, writeWhole } from '../command-line/write-output.js';

const FORMATS = FORMAT_NAMES.map((name) => `  ${name.padEnd(12)}${formats[name].description}`).join('\n');

const EXAMPLES = `
Formats:
${FORMATS}

Dates are EDTF (2021-11-08, 2021-11, 2021) or words ("last summer"), read against the latest publication.

Examples:
  $ dateline build articles/ --title "The floods of 2021" -o timeline.json
  $ dateline build articles/ --from 2020 --to 2021-11-07 --format text
  $ dateline build --jsonl < articles.jsonl --topic "swine flu" --max-dates 40 --sentences-per-date 2
`;

interface BuildOptions extends InputOptions, BuildSettings {
  format: FormatName;
  output?: string;
}

/** `dateline build`: articles to a timeline. */
export function buildCommand(): Command {
  return takesBuildSettings(takesTitle(takesArticles(new Command('build'))))
    .summary('articles to a timeline')
    .description('Builds one timeline of articles. The same input gives the same bytes.')
    .option('--format <name>', 'how the timeline is written, as below', formatOption, 'json')
    .option('-o, --output <file>', 'write to a file, whole or not at all, instead of standard output')
    .addHelpText('after', EXAMPLES)
    .action(build);
}

/** Gives a command the options that say which part of a timeline is wanted. */
function takesBuildSettings(command: Command): Command {
  return command
    .option(
      '--topic <words>',
      'what the timeline is about; ranks what is selected, and names it where --title does not',
    )
    .option('--from <date>', 'keep events whose span touches this day or a later one')
    .option('--to <date>', 'keep events whose span touches this day or an earlier one')
    .option('--max-dates <n>', 'the n most salient days alone, without what has no day', countOption)
    .option('--sentences-per-date <k>', 'at most k reports a day, the best first', countOption);
}

function formatOption(value: string): FormatName {
  const name = FORMAT_NAMES.find((format) => format === value);
  if (name) return name;
  const meant = nearestWord(value, FORMAT_NAMES);
  throw new InvalidArgumentError(`${meant ? `Did you mean ${meant}? ` : ''}There are ${FORMAT_NAMES.join(', ')}.`);
}

async function build(paths: string[], { format, output, ...options }: BuildOptions): Promise<void> {
  if (output !== undefined && output !== '-') checkOutput(output);
  const log = new IssueLog();
  const { timeline, status } = await buildArticles(paths, options, log);
  const { pieces, write }: Format = formats[format];
  const text = pieces?.(timeline) ?? [write(timeline)];
  if (output === undefined || output === '-') for (const piece of inBlocks(text)) await print(piece);
  else writeWhole(output, inBlocks(text));
  process.exitCode = status;
}
