import type { Document } from '@dateline/core/model';
import { Command, Option } from 'commander';
import { IssueLog } from '../command-line/issue-log.js';
import { engineOptions, type InputOptions, readInputs, takesArticles } from '../command-line/read-inputs.js';
import { print } from '../command-line/write-output.js';
import { TAG_FORMAT_NAMES, type TagFormatName, tagFormats } from '../tag-formats/index.js';

const EXAMPLES = `
Examples:
  $ dateline tag article.txt --published 2021-11-08
  $ echo "They met last Friday." | dateline tag --published 2021-11-08 --format table
  $ dateline tag --jsonl < articles.jsonl > expressions.jsonl
`;

interface TagOptions extends InputOptions {
  format?: TagFormatName;
}

/** `dateline tag`: articles to their temporal expressions. */
export function tagCommand(): Command {
  return takesArticles(new Command('tag'))
    .summary('articles to their temporal expressions')
    .description('Finds the temporal expressions of articles, with their TIMEX3 values and the reason for each.')
    .addOption(
      new Option(
        '--format <name>',
        'how they are shown: text on a terminal, otherwise json, one line an article',
      ).choices(TAG_FORMAT_NAMES),
    )
    .addHelpText('after', EXAMPLES)
    .action(tag);
}

async function tag(paths: string[], { format, ...options }: TagOptions): Promise<void> {
  const log = new IssueLog();
  const { DocumentEngine } = await import('../engine/index.js');
  const engine = new DocumentEngine(engineOptions(options));
  const write = tagFormats[format ?? (process.stdout.isTTY ? 'text' : 'json')];
  const styled = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
  // The engine reads ahead; its results come in the order in which the texts went in.
  const texts: string[] = [];
  async function* articles(): AsyncGenerator<Document> {
    for await (const document of readInputs(paths, options, log.add)) {
      texts.push(document.text);
      yield document;
    }
  }
  let documents = 0;
  for await (const tagged of engine.run('tag', articles(), { published: options.published })) {
    documents += 1;
    for (const issue of tagged.issues) log.add(issue, tagged.id);
    await print(write(tagged, texts.shift() ?? '', styled));
  }
  process.exitCode = log.status(documents);
}
