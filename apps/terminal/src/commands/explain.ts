import { explainEvent } from '@dateline/core/formats';
import { Command } from 'commander';
import { openTimeline } from '../command-line/open-timeline.js';
import { type InputOptions, takesTimeline } from '../command-line/read-inputs.js';
import { print } from '../command-line/write-output.js';

const EXAMPLES = `
Examples:
  $ dateline explain EVENT_ID                  an event of the shipped dossier
  $ dateline explain EVENT_ID timeline.json    of a timeline that \`dateline build\` made
  $ dateline explain EVENT_ID articles/        of articles, built on the way
`;

/** `dateline explain`: how one event of a timeline came about, report by report. */
export function explainCommand(): Command {
  return takesTimeline(new Command('explain').argument('<event>', 'the id of an event, as JSON and CSV have it'))
    .summary('how an event came about')
    .description('Tells, report by report, what an event is made of, how it was dated and where its sources disagree.')
    .addHelpText('after', EXAMPLES)
    .action(explain);
}

async function explain(event: string, paths: string[], options: InputOptions): Promise<void> {
  await print(explainEvent(await openTimeline(paths, options), event));
}
