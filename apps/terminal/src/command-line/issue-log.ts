import type { Issue, IssueCode } from '@dateline/core/model';
import { CommandError, ExitStatus } from './command-error.js';
import { visible } from './visible.js';

/** The issues that mean "this input could not be read", not "this phrase could not be resolved". */
const INPUT_CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'empty-document',
  'not-text',
  'unreadable',
  'invalid-row',
  'invalid-front-matter',
  'impossible-date',
  'unsupported-language',
  'duplicate-id',
]);

/** The codes whose input adds nothing to the result; the others cost it a field. */
const LOST_CODES: ReadonlySet<IssueCode> = new Set<IssueCode>(['empty-document', 'unsupported-language']);

/** Names each unreadable input on standard error, once, and works out the exit status. */
export class IssueLog {
  readonly #seen = new Set<string>();
  readonly #lost = new Set<string>();
  #named = 0;

  /** Says what is wrong with an input, if this issue is of that kind. `name` is the input as its user knows it. */
  readonly add = (issue: Issue, name = issue.sourceId): void => {
    // A place inside the text means that a phrase is at fault, not the article.
    if (!INPUT_CODES.has(issue.code) || issue.start !== undefined) return;
    const line = `dateline: ${name ? `${name}: ` : ''}${issue.message}`;
    if (this.#seen.has(line)) return;
    this.#seen.add(line);
    this.#named += 1;
    if (name && LOST_CODES.has(issue.code)) this.#lost.add(name);
    process.stderr.write(`${visible(line)}\n`);
  };

  /**
   * The status of a command that took in `documents` articles.
   * @throws {CommandError} where none of them could be used.
   */
  status(documents: number): ExitStatus {
    if (documents - this.#lost.size > 0) return this.#named > 0 ? ExitStatus.partly : ExitStatus.done;
    throw new CommandError(
      ExitStatus.nothing,
      this.#named > 0
        ? 'none of the input could be read.'
        : 'there is nothing to read: the input holds no articles (.txt, .md, .html or .jsonl).',
    );
  }
}
