import { EventEmitter } from 'node:events';
import { finishLine } from './finish-line.js';

/** What is used of a terminal's output stream. */
export interface TerminalOutput {
  write: (text: string) => unknown;
  columns?: number;
  rows?: number;
  on: (event: 'resize', listener: () => void) => unknown;
  off: (event: 'resize', listener: () => void) => unknown;
}

const SYNC_BEGIN = '\x1b[?2026h';
const SYNC_END = '\x1b[?2026l';

/**
 * The stream that Ink draws to. Ink sends whole frames (its debug mode); this sends on only the lines that changed,
 * each to its own place, within one synchronized update. So a key press costs a few hundred bytes, nothing flickers,
 * and no newline ever scrolls the screen.
 */
export class FrameStream extends EventEmitter {
  readonly isTTY = true;
  private shown: string[] = [];
  private open = true;
  private held = false;

  constructor(private readonly output: TerminalOutput) {
    super();
    output.on('resize', this.onResize);
  }

  get columns(): number {
    return this.output.columns || 80;
  }

  get rows(): number {
    return this.output.rows || 24;
  }

  /** Takes a frame. Ink's own cursor codes come by here too, and are not needed. */
  write(frame: string): boolean {
    if (!this.open || frame === '' || /^\x1b\[\?25[hl]$/.test(frame)) return true;
    const lines = frame.split('\n').slice(0, this.rows);
    const changed: string[] = [];
    for (let row = 0; row < Math.max(lines.length, this.shown.length); row++) {
      const line = lines[row] ?? '';
      if (line === this.shown[row]) continue;
      changed.push(`\x1b[${row + 1};1H\x1b[2K${finishLine(line)}`);
    }
    this.shown = lines;
    if (this.held) return true;
    if (changed.length > 0) this.output.write(SYNC_BEGIN + changed.join('') + SYNC_END);
    return true;
  }

  /** Keeps frames back while the terminal is somebody else's. */
  hold(): void {
    this.held = true;
  }

  /** Draws the last frame again, on a screen that was cleared or changed hands. */
  redraw(): void {
    this.held = false;
    const lines = this.shown;
    this.forget();
    this.write(lines.join('\n'));
  }

  /** Forgets what is on the screen; the next frame is drawn whole. */
  private forget(): void {
    this.shown = [];
    if (this.open) this.output.write('\x1b[2J');
  }

  /** Lets nothing more through. */
  close(): void {
    this.open = false;
    this.output.off('resize', this.onResize);
  }

  private readonly onResize = (): void => {
    this.forget();
    this.emit('resize');
  };
}
