import type { Line } from '../text/line.js';
import type { Background, ColourLevel } from './colour-level.js';
import type { StyleName } from './style-name.js';
import { type Attribute, type Colour, STYLES } from './styles.js';

/** The looks of one terminal: a style's parameters of SGR (ECMA-48), empty where it has none. */
export interface Theme {
  level: ColourLevel;
  background: Background;
  codes: Readonly<Record<StyleName, string>>;
  /** True where the selected row is shown by reversing it, which leaves no room for other colours in it. */
  reversesSelection: boolean;
}

const ATTRIBUTES: Readonly<Record<Attribute, number>> = { bold: 1, dim: 2, italic: 3, underline: 4, inverse: 7 };

/** The theme for so many colours on such a background. */
export function themeFor(level: ColourLevel, background: Background): Theme {
  const codes = Object.entries(STYLES).map(([name, { text, ground, attributes = [], plain = [] }]) => {
    const parts = [...attributes, ...(level === 0 ? plain : [])].map((attribute) => String(ATTRIBUTES[attribute]));
    if (level > 0 && text) parts.push(colourCode(text, level, background, 30));
    if (level > 0 && ground) parts.push(colourCode(ground, level, background, 40));
    return [name, parts.filter(Boolean).join(';')] as const;
  });
  const theme: Theme = {
    level,
    background,
    codes: Object.fromEntries(codes) as Record<StyleName, string>,
    reversesSelection: level < 2,
  };
  return level === 1 ? { ...theme, codes: { ...theme.codes, selected: '7', selectedAway: '1' } } : theme;
}

function colourCode(colour: Colour, level: ColourLevel, background: Background, base: 30 | 40): string {
  if (level === 1) {
    if (colour.ansi < 0) return '';
    return String(colour.ansi < 8 ? base + colour.ansi : base + 60 + colour.ansi - 8);
  }
  const hex = colour[background];
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  if (level === 3) return `${base + 8};2;${red};${green};${blue}`;
  return `${base + 8};5;${nearest256(red, green, blue)}`;
}

/** The nearest colour of the 6×6×6 cube or the grey ramp of 256 colours. */
function nearest256(red: number, green: number, blue: number): number {
  const steps = [0, 95, 135, 175, 215, 255];
  const step = (value: number) =>
    steps.reduce((best, level, i) => (Math.abs(level - value) < Math.abs(steps[best]! - value) ? i : best), 0);
  const cube = [step(red), step(green), step(blue)] as const;
  const ramp = Math.max(0, Math.min(23, Math.round(((red + green + blue) / 3 - 8) / 10)));
  const far = (r: number, g: number, b: number) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  const ofCube = far(steps[cube[0]]!, steps[cube[1]]!, steps[cube[2]]!);
  const ofRamp = far(8 + ramp * 10, 8 + ramp * 10, 8 + ramp * 10);
  return ofRamp < ofCube ? 232 + ramp : 16 + 36 * cube[0] + 6 * cube[1] + cube[2];
}

/** A line as text with SGR codes; every piece ends in a reset, so that no style runs on. */
export function paintLine(line: Line, { codes, reversesSelection }: Theme, base?: 'selected' | 'selectedAway'): string {
  const ground = base ? codes[base] : '';
  let painted = '';
  for (const { text, style } of line) {
    if (!text) continue;
    const own = style && !(ground && base === 'selected' && reversesSelection) ? codes[style] : '';
    const code = ground && own ? `${ground};${own}` : ground || own;
    painted += code ? `\x1b[${code}m${text}\x1b[0m` : text;
  }
  return painted;
}
