import type { Command, Mode } from '../keys/command.js';
import { COMMANDS } from '../keys/commands.js';
import { keyCap } from '../keys/key-cap.js';
import { modeOf } from '../state/mode.js';
import type { PromptPurpose, ViewState } from '../state/view-state.js';
import { fitLine, type Line, lineWidth, type Span, span } from '../text/line.js';
import { paintLine, type Theme } from '../theme/theme.js';
import { eventsLeft } from './chip-bar.js';
import { Row } from './row.js';

/** The last line: what is being typed, else what there is to say, else the keys that matter here. */
export function StatusLine({ state, theme }: { state: ViewState; theme: Theme }) {
  return <Row text={paintLine(fitLine(statusLine(state), state.columns), theme)} />;
}

const PROMPTS: Readonly<Record<PromptPurpose, { label: string; hint: string }>> = {
  search: { label: 'Search', hint: 'words, or "words together"' },
  jump: { label: 'Go to', hint: 'June 2020 · last May · summer 2021 · 2021-11-07' },
  export: { label: 'Export to', hint: 'a file; its ending says how' },
};

function statusLine(state: ViewState): Line {
  const { overlay, message } = state;
  if (overlay?.kind === 'prompt') {
    const { label, hint } = PROMPTS[overlay.purpose];
    const some = overlay.purpose === 'export' && state.entries.length < state.index.entries.length;
    const told = some ? `Export ${eventsLeft(state)} to` : label;
    const at = overlay.text.slice(overlay.caret, overlay.caret + 1) || ' ';
    return [
      span(` ${told} `, 'key'),
      span(overlay.text.slice(0, overlay.caret)),
      span(at, 'chipChosen'),
      span(overlay.text.slice(overlay.caret + 1)),
      span(overlay.text === '' ? ` ${hint}` : '', 'dim'),
    ];
  }
  if (message) return [span(' '), span(message.text, message.tone === 'plain' ? 'strong' : message.tone)];
  if (state.hint) return firstHint(state.columns);
  return keyHints(modeOf(state), state.columns);
}

const WELCOME: Line = [span(' New here? ', 'accent')];
const FIRST_KEYS: readonly [key: string, does: string][] = [
  ['?', 'shows every key'],
  ['q', 'leaves'],
  ['Enter', 'opens an event'],
  ['/', 'searches'],
  ['j k', 'move'],
];

/** For somebody's first time: how to find help and the way out, and as much else as there is room for. */
function firstHint(columns: number): Line {
  let line = WELCOME;
  for (let count = 1; count <= FIRST_KEYS.length; count++) {
    // What is most needed is told last, where it is remembered.
    const told = FIRST_KEYS.slice(0, count).reverse();
    const tried = told.flatMap(([key, does], index): Span[] => [
      span(key, 'key'),
      span(` ${does}${index === told.length - 1 ? '.' : ', '}`),
    ]);
    if (lineWidth([...WELCOME, ...tried]) > columns) break;
    line = [...WELCOME, ...tried];
  }
  return line;
}

/** Whatever else there is room for, these are told: where help is, and the way out. */
const ALWAYS = new Set(['help', 'quit', 'close', 'source-close']);

/** What somebody new needs first, where there is no room for all; the others follow as they stand in the table. */
const FIRST = [
  'down',
  'open',
  'to-list',
  'next-part',
  'to-source',
  'search',
  'filter',
  'source-open',
  'source-events',
  'sources',
  'next-disputed',
];
const rank = ({ id }: Command): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** As many of the mode's keys as fit, whole ones only. */
function keyHints(mode: Mode, columns: number): Line {
  const hints = COMMANDS.filter(({ short, modes }) => short && modes.includes(mode))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, keys, caps, short }) => ({
      id,
      line: [span(' '), span(caps ?? keyCap(keys[0] ?? ''), 'key'), span(` ${short} `, 'dim')],
    }));
  const last = hints.filter(({ id }) => ALWAYS.has(id)).flatMap(({ line }) => line);
  const first: Span[] = [];
  for (const { id, line } of hints) {
    if (ALWAYS.has(id)) continue;
    if (lineWidth([...first, ...line, ...last]) > columns) break;
    first.push(...line);
  }
  return [...first, ...last];
}
