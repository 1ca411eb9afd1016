import { readFileSync, writeFileSync } from 'node:fs';
import { buildTimeline, tagDocument, toJson } from '@dateline/core';
import { type ReadResult, readJsonl, readPaths } from '@dateline/readers';
import { Command } from 'commander';

const program = new Command('dateline').description('Turns news articles into a chronology that can be cited.');

function read(paths: string[], jsonl: boolean): ReadResult {
  if (paths.length === 0 || paths[0] === '-') return readJsonl(readFileSync(0, 'utf8'));
  if (jsonl) return readJsonl(paths.map((path) => readFileSync(path, 'utf8')).join('\n'));
  return readPaths(paths);
}

program
  .command('tag [paths...]')
  .option('--jsonl')
  .option('--published <date>')
  .action((paths: string[], options: { jsonl?: boolean; published?: string }) => {
    for (const document of read(paths, options.jsonl ?? false).documents) {
      const { id, expressions } = tagDocument(document, { published: options.published });
      process.stdout.write(`${JSON.stringify({ id, expressions })}\n`);
    }
  });

program
  .command('build [paths...]')
  .option('--jsonl')
  .option('--published <date>')
  .option('--topic <words>')
  .option('--from <date>')
  .option('--to <date>')
  .option('--max-dates <n>')
  .option('--sentences-per-date <k>')
  .option('--format <name>', 'json', 'json')
  .option('-o, --output <file>')
  .action(async (paths: string[], options: { jsonl?: boolean; published?: string; output?: string }) => {
    const { documents } = read(paths, options.jsonl ?? false);
    const json = toJson(await buildTimeline(documents, { published: options.published }));
    if (options.output) writeFileSync(options.output, json);
    else process.stdout.write(json);
  });

await program.parseAsync();
