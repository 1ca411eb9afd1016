import type { Progress } from '@dateline/core';

/** Shows how far a build has come on one line of standard error, and nothing where that is no terminal. */
export function progressLine(): { show: (progress: Progress) => void; clear: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  let shown = 0;
  return {
    show({ stage, done, total }) {
      const now = performance.now();
      if (now - shown < 100) return;
      shown = now;
      const text = stage === 'analyse' ? `Reading article ${done} of ${total}` : 'Putting the events together';
      process.stderr.write(`\r${text}\u001b[K`);
    },
    clear() {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
