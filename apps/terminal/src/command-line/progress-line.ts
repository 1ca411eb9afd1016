import type { Progress } from '@dateline/core';

/** The part of a terminal's stream that is written to. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const BAR = 24;
/** Milliseconds: a build that is over sooner shows nothing, and the line is drawn no more often than every `BEAT`. */
const PATIENCE = 400;
const BEAT = 80;

/** One line on a terminal that tells how far a build has come and how long it will still take; silent elsewhere. */
export class ProgressLine {
  private readonly started: number;
  private drawn = 0;

  constructor(
    private readonly stream: ProgressStream = process.stderr,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.started = now();
  }

  /** Takes the library's progress; made to be handed over as `onProgress`. */
  readonly show = (progress: Progress): void => {
    const now = this.now();
    if (!this.stream.isTTY || now - this.started < PATIENCE) return;
    // The start of a stage is always drawn: the assembly of a timeline says nothing until it is over.
    if (now - this.drawn < BEAT && progress.done > 0) return;
    this.drawn = now;
    this.stream.write(
      `\r\x1b[2K${describeProgress(progress, now - this.started).slice(0, (this.stream.columns ?? 80) - 1)}`,
    );
  };

  /** Wipes the line, so that what is printed next stands alone. */
  clear(): void {
    if (this.drawn > 0) this.stream.write('\r\x1b[2K');
    this.drawn = 0;
  }
}

/** `Reading ███░░░  120/370 articles  12 s left`; `elapsed` in milliseconds since the build began. */
function describeProgress({ stage, done, total }: Progress, elapsed: number): string {
  if (stage === 'assemble') return 'Assembling the timeline';
  const filled = total > 0 ? Math.round((BAR * done) / total) : 0;
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const left = done > 0 ? Math.ceil(((elapsed / done) * (total - done)) / 1000) : null;
  return `Reading ${bar}  ${done}/${total} articles${left === null ? '' : `  ${timeOf(left)} left`}`;
}

const timeOf = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
