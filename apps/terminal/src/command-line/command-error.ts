/** What the command's exit status tells (the numbers are part of the command line's contract). */
export const ExitStatus = { done: 0, nothing: 1, usage: 2, partly: 3, interrupted: 130 } as const;
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

/** An error that a user can act on: shown as its message alone, which says what to do next. */
export class CommandError extends Error {
  constructor(
    readonly status: ExitStatus,
    message: string,
  ) {
    super(message);
  }
}
