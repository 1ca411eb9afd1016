import type { Document, Issue } from '@dateline/core/model';
import type { Command } from 'commander';
import type { EngineOptions } from '../engine/index.js';
import { CommandError, ExitStatus } from './command-error.js';
import { countOption, publishedOption } from './option-values.js';

/** What `build`, `tag` and their relatives are told about their input. */
export interface InputOptions {
  jsonl?: boolean;
  published?: string;
  title?: string;
  /** False for no results kept between runs. */
  cache?: boolean;
  workers?: number;
}

/** Gives a command the arguments and options by which articles are named. */
export const takesArticles = (command: Command): Command =>
  takesPaths(command, 'files (.txt, .md, .html, .jsonl) and folders; - or nothing is standard input');

/** Gives a command the arguments and options by which a timeline is named, or articles to build one of. */
export const takesTimeline = (command: Command): Command =>
  takesPaths(
    command,
    'a timeline.json, or articles (.txt, .md, .html, .jsonl, folders); - is standard input, nothing the shipped dossier',
  );

function takesPaths(command: Command, paths: string): Command {
  return command
    .argument('[paths...]', paths)
    .option('--jsonl', 'the input is JSON Lines, one article a line')
    .option('--published <date>', "the date of articles that don't say theirs", publishedOption)
    .option('--no-cache', 'analyse every article again, and keep no results for the next time')
    .option('--workers <n>', 'threads that share many articles (default: one for each processor)', countOption);
}

/** Gives a command the option that names its timeline. */
export const takesTitle = (command: Command): Command =>
  command.option('--title <words>', 'what the timeline is called: on top of it, and wherever it is cited');

/** How the engine is to work through these inputs. */
export const engineOptions = ({ cache, workers }: InputOptions): EngineOptions => ({
  workers,
  ...(cache === false && { cache: null }),
});

/** Reads articles one by one; what could not be read goes to `onIssue`. */
export async function* readInputs(
  paths: readonly string[],
  { jsonl = false }: InputOptions,
  onIssue: (issue: Issue) => void,
): AsyncGenerator<Document> {
  const names = paths.length > 0 ? paths : ['-'];
  if (names.includes('-') && process.stdin.isTTY) {
    throw new CommandError(
      ExitStatus.usage,
      'no input. Name files or folders, or pipe articles into the command; --help shows examples.',
    );
  }
  const { readArticles } = await import('@dateline/readers');
  for await (const { document, issues } of readArticles(names, { jsonl, stdin: process.stdin })) {
    for (const issue of issues) onIssue(issue);
    if (document) yield document;
  }
}
