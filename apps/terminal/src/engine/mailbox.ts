/** A queue between one that puts and one that takes, in order; taking waits for what is still to come. */
export class Mailbox<T> implements AsyncIterable<T> {
  private items: T[] = [];
  private state: 'open' | 'closed' | { error: unknown } = 'open';
  private wake: () => void = () => {};

  put(item: T): void {
    this.items.push(item);
    this.wake();
  }

  /** Nothing more will come. */
  close(): void {
    this.state = 'closed';
    this.wake();
  }

  /** Nothing more will come, as the one who puts has failed; the taker gets the error after what came before it. */
  fail(error: unknown): void {
    this.state = { error };
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    while (true) {
      const items = this.items;
      this.items = [];
      // Taken out one by one: what has been dealt with must not be held until the last of them is.
      for (const index of items.keys()) yield items.splice(index, 1, undefined as T)[0] as T;
      if (this.items.length > 0) continue;
      if (this.state === 'closed') return;
      if (this.state !== 'open') throw this.state.error;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
