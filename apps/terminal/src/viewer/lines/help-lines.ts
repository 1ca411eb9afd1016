import type { Mode } from '../keys/command.js';
import { COMMANDS } from '../keys/commands.js';
import { keyCaps } from '../keys/key-cap.js';
import { fitText, type Line, span } from '../text/line.js';
import { ALL_MARKS, sourceBar } from './event-marks.js';

/** The help of a mode as lines: its commands by section, then the marks. */
export function helpLines(mode: Mode): Line[] {
  const lines: Line[] = [];
  let section = '';
  for (const command of COMMANDS) {
    if (!command.modes.includes(mode)) continue;
    if (command.section !== section) {
      if (section) lines.push([]);
      section = command.section;
      lines.push([span(section, 'heading')]);
    }
    lines.push([span(fitText(keyCaps(command), 16), 'key'), span(command.title)]);
  }
  lines.push([], [span('Marks', 'heading')]);
  for (const { glyph, word, meaning, style } of ALL_MARKS) {
    lines.push([span(fitText(glyph, 16), style), span(meaning ? `${word}: ${meaning}` : word)]);
  }
  lines.push([...sourceBar(3), span(' '.repeat(11)), span('three independent sources, copies not counted')]);
  return lines;
}
