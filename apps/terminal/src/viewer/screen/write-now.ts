import { writeSync } from 'node:fs';

/** How long a terminal that takes nothing more is waited for: pauses of so many milliseconds. */
const PAUSES = 100;
const PAUSE = 5;

/**
 * Writes to a file descriptor before it returns, so that it happens even while the process ends. A terminal whose buffer
 * is full is waited for; one that is gone is let go.
 */
export function writeNow(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  for (let pauses = 0; at < bytes.length && pauses < PAUSES; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      pauses++;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
