/** How many colours a terminal has: none, 16, 256 or 24 bits. */
export type ColourLevel = 0 | 1 | 2 | 3;
export type Background = 'dark' | 'light';

/** The environment's variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says of a terminal's colours. NO_COLOR (no-color.org) wins, then FORCE_COLOR, COLORTERM and
 * TERM.
 */
export function colourLevel(env: Environment): ColourLevel {
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    if (forced === '2' || forced === '3') return Number(forced) as ColourLevel;
    return 1;
  }
  const term = env.TERM ?? '';
  if (term === 'dumb') return 0;
  if (/^(?:truecolor|24bit)$/i.test(env.COLORTERM ?? '') || /direct|kitty|ghostty|alacritty/.test(term)) return 3;
  if (/^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? '') || env.WT_SESSION) return 3;
  if (/256/.test(term)) return 2;
  return 1;
}

/** The background that the environment tells of (COLORFGBG: "15;0"), or undefined where it says nothing. */
export function environmentBackground(env: Environment): Background | undefined {
  if (env.DATELINE_BACKGROUND === 'light' || env.DATELINE_BACKGROUND === 'dark') return env.DATELINE_BACKGROUND;
  const ground = /;(\d+)$/.exec(env.COLORFGBG ?? '')?.[1];
  if (ground === undefined) return undefined;
  return Number(ground) === 7 || Number(ground) > 8 ? 'light' : 'dark';
}

/** The background in a terminal's answer to OSC 11 (`rgb:1a1a/1b1b/2626`), by its luminance (ITU-R BT.709). */
export function backgroundOf(answer: string): Background | undefined {
  const parts = /rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})/i.exec(answer);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((hex) => Number.parseInt(hex, 16) / (16 ** hex.length - 1));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? 'light' : 'dark';
}
