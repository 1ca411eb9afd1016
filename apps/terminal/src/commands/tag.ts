import { Command } from 'commander';
import { IssueLog } from '../command-line/issue-log.js';
import { engineOptions, type InputOptions, readInputs, takesArticles } from '../command-line/read-inputs.js';
import { print } from '../command-line/write-output.js';

const EXAMPLES = `
Examples:
  $ dateline tag article.txt --published 2021-11-08
  $ echo "They met last Friday." | dateline tag --published 2021-11-08
  $ dateline tag --jsonl < articles.jsonl > expressions.jsonl
`;

/** `dateline tag`: articles to their temporal expressions, one JSON line an article. */
export function tagCommand(): Command {
  return takesArticles(new Command('tag'))
    .summary('articles to their temporal expressions')
    .description('Finds the temporal expressions of articles (TIMEX3) and prints one JSON line an article.')
    .addHelpText('after', EXAMPLES)
    .action(tag);
}

async function tag(paths: string[], options: InputOptions): Promise<void> {
  const log = new IssueLog();
  const { DocumentEngine } = await import('../engine/index.js');
  const engine = new DocumentEngine(engineOptions(options));
  const articles = readInputs(paths, options, log.add);
  let documents = 0;
  for await (const { id, expressions, issues } of engine.run('tag', articles, { published: options.published })) {
    documents += 1;
    for (const issue of issues) log.add(issue, id);
    await print(`${JSON.stringify({ id, expressions })}\n`);
  }
  process.exitCode = log.status(documents);
}
