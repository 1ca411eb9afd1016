/** A terminal that answers at all answers within this many milliseconds, over a slow line too. */
const PATIENCE = 400;

/**
 * A question that was put to the terminal. Whoever leaves before the answer has come would leave it to the shell, as
 * letters on its command line; so a quick quit waits for it a moment.
 */
export class PendingAnswer {
  private waiting: Promise<void> = Promise.resolve();
  private settle = (): void => {};

  asked(): void {
    this.waiting = new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      timer.unref();
      this.settle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  answered(): void {
    this.settle();
  }

  /** Settles when the answer is there, or is no longer to be expected. */
  settled(): Promise<void> {
    return this.waiting;
  }
}
