/** The ways in which a caller can misuse the library. Bad text is never one of them: it becomes an {@link Issue}. */
export type DatelineErrorCode = 'invalid-document' | 'invalid-option' | 'invalid-date' | 'invalid-timeline' | 'aborted';

/** The one error that the library throws. `code` is stable; `message` says what to do next. */
export class DatelineError extends Error {
  override readonly name = 'DatelineError';

  constructor(
    readonly code: DatelineErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
