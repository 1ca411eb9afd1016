import { cellWidth } from '../text/cell-width.js';

const RTL = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const SGR = '\\x1b\\[[\\d;]*m';
/** A run of right-to-left words with the blanks, marks and colours inside it. */
const RTL_RUN = new RegExp(`[${RTL}](?:(?:${SGR}|[\\s\\p{M}\\p{P}\\p{Nd}])*[${RTL}\\p{M}])*`, 'gu');
const HAS_RTL = new RegExp(`[${RTL}]`, 'u');
const CODES = new RegExp(SGR, 'g');

/** Nothing in a line but ASCII, colours, general punctuation, arrows, boxes, blocks and shapes: one column each, everywhere. */
const STEADY = /^[\x1b\x20-\x7e\u00a1-\u02ff\u2010-\u2027\u2190-\u25ff]*$/;

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * A line as it goes to the terminal. Right-to-left runs are isolated (UAX #9), so that a terminal that reorders keeps
 * their neighbours in place; and where terminals may count columns differently, each border is sent to its column
 * (CHA of ECMA-48), so that panes stay straight whatever stands in them.
 */
export function finishLine(line: string): string {
  if (STEADY.test(line)) return line;
  const parts = line.split('│');
  let column = 0;
  let finished = '';
  parts.forEach((part, i) => {
    if (i > 0) {
      finished += STEADY.test(parts[i - 1]!) ? '│' : `\x1b[${column + 1}G│`;
      column += 1;
    }
    finished += isolate(part);
    column += cellWidth(part.replace(CODES, ''));
  });
  return finished;
}

const isolate = (text: string): string =>
  HAS_RTL.test(text) ? text.replace(RTL_RUN, (run) => RIGHT_TO_LEFT_ISOLATE + run + POP_ISOLATE) : text;
