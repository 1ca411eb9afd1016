/** What is used of a terminal's input stream. */
export interface TerminalInput {
  isTTY?: boolean;
  read: () => string | Buffer | null;
  setRawMode: (raw: boolean) => unknown;
  setEncoding: (encoding: 'utf8') => unknown;
  ref: () => unknown;
  unref: () => unknown;
  addListener: (event: 'readable', listener: () => void) => unknown;
  removeListener: (event: 'readable', listener: () => void) => unknown;
}

const ANSWER = /\x1b\]11;([^\x07\x1b]{0,64})(?:\x07|\x1b\\)/;
/** The beginning of an answer whose end is still under way. */
const HALF_ANSWER = /\x1b\](?:1(?:1(?:;[^\x07\x1b]{0,64}\x1b?)?)?)?$/;

/**
 * The stream that Ink reads keys from: the terminal's input without its answer to the question for the background
 * colour (OSC 11), which goes to a listener.
 */
export class KeyStream {
  readonly isTTY = true;
  private held = '';

  constructor(
    private readonly input: TerminalInput,
    private readonly onAnswer: (answer: string) => void,
  ) {}

  read(): string | null {
    for (let chunk = this.input.read(); chunk !== null; chunk = this.input.read()) {
      const keys = this.takeAnswers(this.held + chunk.toString());
      if (keys !== '') return keys;
    }
    return null;
  }

  private takeAnswers(text: string): string {
    const answer = ANSWER.exec(text);
    if (answer) {
      this.held = '';
      this.onAnswer(answer[1] ?? '');
      return this.takeAnswers(text.slice(0, answer.index) + text.slice(answer.index + answer[0].length));
    }
    const half = HALF_ANSWER.exec(text);
    this.held = half ? half[0] : '';
    return half ? text.slice(0, half.index) : text;
  }

  setRawMode(raw: boolean): this {
    this.input.setRawMode(raw);
    return this;
  }

  setEncoding(encoding: 'utf8'): this {
    this.input.setEncoding(encoding);
    return this;
  }

  ref(): this {
    this.input.ref();
    return this;
  }

  unref(): this {
    this.input.unref();
    return this;
  }

  addListener(event: 'readable', listener: () => void): this {
    this.input.addListener(event, listener);
    return this;
  }

  removeListener(event: 'readable', listener: () => void): this {
    this.input.removeListener(event, listener);
    return this;
  }
}
