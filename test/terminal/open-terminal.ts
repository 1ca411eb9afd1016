import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

/** How long, in milliseconds, a screen is waited for: only a failure takes so long. */
const PATIENCE = 60_000;

/** A command in a pseudo-terminal, and the screen that a person in front of it would see. */
export class OpenTerminal {
  /** Everything that the command has written. */
  written = '';
  /** Settles with the exit status, once all that the command wrote is on the screen. */
  readonly ended: Promise<number>;
  readonly pid: number;
  private readonly pty: IPty;
  private readonly emulator: InstanceType<typeof headless.Terminal>;
  private processed = 0;
  private closed = false;
  private settleEnded = (): void => {};
  private readonly waiting = new Set<() => void>();

  constructor(
    command: readonly string[],
    {
      columns = 80,
      rows = 24,
      env = {},
      cwd,
    }: { columns?: number; rows?: number; env?: NodeJS.ProcessEnv; cwd?: string },
  ) {
    const [file = '', ...args] = command;
    this.emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.pty = spawn(file, args, {
      cols: columns,
      rows,
      cwd,
      name: env.TERM ?? 'xterm-256color',
      env: { ...terminalEnv(), ...env },
    });
    this.pid = this.pty.pid;
    // The emulator answers what a terminal is asked, its colours for one.
    this.emulator.onData((answer) => this.pty.write(answer));
    this.pty.onData((data) => {
      if (this.closed) return;
      this.written += data;
      this.emulator.write(data, () => {
        this.processed += data.length;
        for (const check of [...this.waiting]) check();
      });
    });
    // The emulator takes in what is written to it a little later, in order: an empty text comes after all of it.
    this.ended = new Promise((resolve) =>
      this.pty.onExit(({ exitCode }) => {
        this.settleEnded = () => resolve(exitCode);
        if (this.closed) resolve(exitCode);
        else this.emulator.write('', this.settleEnded);
      }),
    );
  }

  /** The screen's lines, without the blanks at their ends. */
  get lines(): string[] {
    const { active } = this.emulator.buffer;
    return Array.from(
      { length: this.emulator.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
  }

  get screen(): string {
    return this.lines.join('\n');
  }

  /** The character in a column (from 0) of a row, as the emulator placed it. */
  cell(row: number, column: number): string {
    const { active } = this.emulator.buffer;
    return (
      active
        .getLine(active.baseY + row)
        ?.getCell(column)
        ?.getChars() ?? ''
    );
  }

  /** True while the alternate screen shows. */
  get alternate(): boolean {
    return this.emulator.buffer.active.type === 'alternate';
  }

  /** True while only a part of a frame has come through: between the beginning and the end of a synchronized update. */
  private get drawing(): boolean {
    const shown = this.written.slice(0, this.processed);
    return shown.lastIndexOf('\x1b[?2026h') > shown.lastIndexOf('\x1b[?2026l');
  }

  press(...keys: string[]): void {
    for (const key of keys) this.pty.write(key);
  }

  resize(columns: number, rows: number): void {
    this.emulator.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  /** Waits until the screen shows a text, or passes a test; fails with the screen as it is. */
  until(wanted: string | RegExp | ((screen: string) => boolean), milliseconds = PATIENCE): Promise<string> {
    const passes = (screen: string) => {
      if (typeof wanted === 'function') return wanted(screen);
      return typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);
    };
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        this.waiting.delete(check);
        clearTimeout(timer);
        finish();
      };
      const check = () => {
        const { screen } = this;
        if (!this.drawing && passes(screen)) settle(() => resolve(screen));
      };
      const timer = setTimeout(
        () => settle(() => reject(new Error(`${wanted} did not come; the screen shows\n${this.screen}`))),
        milliseconds,
      );
      this.waiting.add(check);
      check();
    });
  }

  close(): void {
    this.closed = true;
    this.settleEnded();
    this.pty.kill();
    this.emulator.dispose();
  }
}

/** The environment of a plain terminal: what the test runner's own says of colours and machines stays out. */
function terminalEnv(): NodeJS.ProcessEnv {
  const { CI, NO_COLOR, FORCE_COLOR, COLORTERM, NODE_ENV, VITEST, TERM_PROGRAM, COLORFGBG, ...rest } = process.env;
  return { ...rest, TERM: 'xterm-256color' };
}

/** Keys as a terminal sends them. */
export const KEYS = {
  enter: '\r',
  esc: '\x1b',
  tab: '\t',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  pageDown: '\x1b[6~',
  home: '\x1b[H',
  end: '\x1b[F',
  ctrlC: '\x03',
  ctrlZ: '\x1a',
  erase: '\x7f',
} as const;
