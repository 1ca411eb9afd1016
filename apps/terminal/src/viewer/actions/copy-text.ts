import { spawn } from 'node:child_process';

interface ClipboardTool {
  command: string;
  arguments: readonly string[];
  /** True where this environment has what the tool needs. */
  fits: (env: Readonly<Record<string, string | undefined>>) => boolean;
}

const TOOLS: readonly ClipboardTool[] = [
  { command: 'pbcopy', arguments: [], fits: () => process.platform === 'darwin' },
  { command: 'clip', arguments: [], fits: () => process.platform === 'win32' },
  { command: 'wl-copy', arguments: [], fits: (env) => Boolean(env.WAYLAND_DISPLAY) },
  { command: 'xclip', arguments: ['-selection', 'clipboard'], fits: (env) => Boolean(env.DISPLAY) },
  { command: 'xsel', arguments: ['--clipboard', '--input'], fits: (env) => Boolean(env.DISPLAY) },
];

/** Terminals take no more than this in one OSC 52. */
const LONGEST_OSC = 74_994;

/**
 * Puts a text on the clipboard: through the system's tool where there is one, else through the terminal itself (OSC 52),
 * which also reaches the clipboard at the other end of an ssh connection. Answers by which way it went.
 */
export async function copyText(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  toTerminal: (codes: string) => void,
): Promise<string> {
  if (!env.SSH_TTY && !env.SSH_CONNECTION) {
    for (const tool of TOOLS) if (tool.fits(env) && (await pipeInto(tool, text))) return 'to the clipboard';
  }
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  if (encoded.length > LONGEST_OSC) throw new Error('Too long for the clipboard of this terminal.');
  toTerminal(`\x1b]52;c;${encoded}\x07`);
  return 'through the terminal';
}

function pipeInto({ command, arguments: given }: ClipboardTool, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, [...given], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    child.stdin.on('error', () => resolve(false));
    child.stdin.end(text);
  });
}
