import { writeNow } from './write-now.js';

/** Alternate screen, no line wrapping, no cursor. */
const ENTER = '\x1b[?1049h\x1b[?7l\x1b[?25l\x1b[2J\x1b[H';
const LEAVE = '\x1b[?2026l\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l';

/** Signals that end the viewer, and the exit status that tells of them: 128 and the signal's number. */
const EXIT_STATUS: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
const ENDING = Object.keys(EXIT_STATUS) as NodeJS.Signals[];

/** The terminal while the viewer has it. */
export interface TerminalSession {
  /** Puts the terminal back as it was found; harmless when repeated. */
  leave: () => void;
  /** Puts the terminal back, stops the job, and takes the terminal again when it goes on. */
  suspend: () => void;
}

export interface SessionOptions {
  stdin: Pick<NodeJS.ReadStream, 'setRawMode'>;
  stdout: { fd: number };
  /** What draws: held while the terminal is not the viewer's, and drawn again when it is. */
  screen: { hold: () => void; redraw: () => void };
}

/**
 * Takes the terminal: alternate screen until {@link TerminalSession.leave}. It is given back on every way out: a quit,
 * an exit, a crash, a signal. What is written then goes to the file descriptor itself: a stream may not live so long.
 */
export function takeTerminal({ stdin, stdout, screen }: SessionOptions): TerminalSession {
  let taken = false;
  const put = (codes: string) => writeNow(stdout.fd, codes);
  const take = () => {
    taken = true;
    // Before the first frame: a key that is pressed at once must reach the viewer, not the terminal's line editor.
    stdin.setRawMode(true);
    put(ENTER);
  };
  const giveBack = () => {
    if (!taken) return;
    taken = false;
    screen.hold();
    put(LEAVE);
    try {
      stdin.setRawMode(false);
    } catch {
      // The terminal is gone; there is nothing left to put back.
    }
  };
  const onContinue = () => {
    if (taken) return;
    take();
    screen.redraw();
  };
  const onSignal = (signal: NodeJS.Signals) => {
    giveBack();
    process.exit(EXIT_STATUS[signal] ?? 1);
  };
  const onCrash = (error: unknown) => {
    giveBack();
    process.stderr.write(`dateline: the viewer failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  };

  process.on('exit', giveBack);
  process.on('uncaughtException', onCrash);
  process.on('unhandledRejection', onCrash);
  process.on('SIGCONT', onContinue);
  for (const signal of ENDING) process.on(signal, onSignal);
  take();

  return {
    leave: () => {
      giveBack();
      process.off('exit', giveBack);
      process.off('uncaughtException', onCrash);
      process.off('unhandledRejection', onCrash);
      process.off('SIGCONT', onContinue);
      for (const signal of ENDING) process.off(signal, onSignal);
    },
    suspend: () => {
      // Windows knows no suspended jobs.
      if (process.platform === 'win32') return;
      giveBack();
      // The whole job, as the terminal itself would: npm or a shell script may stand in front of this process.
      process.kill(0, 'SIGTSTP');
      // Where nothing can stop the job (no shell that controls it), the viewer comes back at once.
      setTimeout(onContinue, 100);
    },
  };
}
