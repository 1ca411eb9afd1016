/** Where keys are listened to: a pane, or what lies over it. */
export type Mode = 'list' | 'detail' | 'help' | 'palette' | 'facet' | 'addresses' | 'chips' | 'prompt';

export type Section = 'Move' | 'Fold' | 'Filter' | 'Do' | 'This window';

/** A command: its keys, where they work, and its words in the help and the palette. */
export interface Command {
  id: string;
  title: string;
  /** The first is the one that the palette and the foot of the screen show. */
  keys: readonly string[];
  section: Section;
  modes: readonly Mode[];
  /** A word or two for the foot of the screen; commands without one are not shown there. */
  short?: string;
}

const PANES: readonly Mode[] = ['list', 'detail'];
const MENUS: readonly Mode[] = ['palette', 'facet', 'addresses'];

/** Every command of the viewer. Keys, help, palette and the foot of the screen are all made from this table. */
export const COMMANDS: readonly Command[] = [
  { id: 'down', title: 'Down', keys: ['j', 'down'], section: 'Move', modes: PANES, short: 'move' },
  { id: 'up', title: 'Up', keys: ['k', 'up'], section: 'Move', modes: PANES },
  { id: 'page-down', title: 'A page down', keys: ['pagedown', 'space', 'ctrl-f'], section: 'Move', modes: PANES },
  { id: 'page-up', title: 'A page up', keys: ['pageup', 'b', 'ctrl-b'], section: 'Move', modes: PANES },
  { id: 'half-down', title: 'Half a page down', keys: ['ctrl-d'], section: 'Move', modes: PANES },
  { id: 'half-up', title: 'Half a page up', keys: ['ctrl-u'], section: 'Move', modes: PANES },
  { id: 'first', title: 'To the beginning', keys: ['home', '<'], section: 'Move', modes: PANES },
  { id: 'last', title: 'To the end', keys: ['end', 'G', '>'], section: 'Move', modes: PANES },
  { id: 'jump', title: 'Go to a date in words', keys: ['g'], section: 'Move', modes: PANES, short: 'go to date' },
  { id: 'next-hit', title: 'Next search hit', keys: ['n'], section: 'Move', modes: PANES },
  { id: 'previous-hit', title: 'Previous search hit', keys: ['N'], section: 'Move', modes: PANES },
  { id: 'next-year', title: 'Next year', keys: [']'], section: 'Move', modes: PANES },
  { id: 'previous-year', title: 'Previous year', keys: ['['], section: 'Move', modes: PANES },
  { id: 'next-disputed', title: 'Next disputed event', keys: ['d'], section: 'Move', modes: PANES, short: 'disputed' },
  { id: 'previous-disputed', title: 'Previous disputed event', keys: ['D'], section: 'Move', modes: PANES },
  { id: 'next-event', title: 'Next event', keys: ['J', 'right', 'l'], section: 'Move', modes: ['detail'] },
  { id: 'previous-event', title: 'Previous event', keys: ['K'], section: 'Move', modes: ['detail'] },
  {
    id: 'other-pane',
    title: 'To the other pane',
    keys: ['tab', 'shift-tab'],
    section: 'Move',
    modes: PANES,
    short: 'pane',
  },
  {
    id: 'open',
    title: 'Open the event or the group',
    keys: ['enter', 'right', 'l'],
    section: 'Move',
    modes: ['list'],
    short: 'open',
  },
  { id: 'back', title: 'Back', keys: ['esc'], section: 'Move', modes: PANES },
  {
    id: 'to-list',
    title: 'To the list',
    keys: ['left', 'h', 'enter'],
    section: 'Move',
    modes: ['detail'],
    short: 'list',
  },
  { id: 'fold', title: 'Fold the group', keys: ['left', 'h'], section: 'Fold', modes: ['list'] },
  { id: 'zoom-in', title: 'Closer: years, months, days', keys: ['+', '='], section: 'Fold', modes: PANES },
  { id: 'zoom-out', title: 'Farther: days, months, years', keys: ['-'], section: 'Fold', modes: PANES, short: 'zoom' },
  {
    id: 'search',
    title: 'Search in titles, reports and names',
    keys: ['/'],
    section: 'Filter',
    modes: PANES,
    short: 'search',
  },
  {
    id: 'only-hits',
    title: 'Only the hits, or all with the hits marked',
    keys: ['m'],
    section: 'Filter',
    modes: PANES,
  },
  { id: 'filter', title: 'Filter from lists', keys: ['f'], section: 'Filter', modes: PANES, short: 'filter' },
  { id: 'filter-actor', title: 'Filter by actor', keys: ['a'], section: 'Filter', modes: PANES },
  { id: 'filter-place', title: 'Filter by place', keys: ['p'], section: 'Filter', modes: PANES },
  { id: 'filter-source', title: 'Filter by source', keys: ['s'], section: 'Filter', modes: PANES },
  { id: 'filter-status', title: 'Filter by status', keys: ['t'], section: 'Filter', modes: PANES },
  { id: 'only-disputed', title: 'Disputed events only', keys: ['!'], section: 'Filter', modes: PANES },
  { id: 'only-single', title: 'Events with a single source only', keys: ['1'], section: 'Filter', modes: PANES },
  { id: 'chips', title: 'Remove a filter', keys: ['x'], section: 'Filter', modes: PANES },
  { id: 'clear', title: 'Remove all filters', keys: ['c'], section: 'Filter', modes: PANES },
  { id: 'open-address', title: "Open the source's address in the browser", keys: ['o'], section: 'Do', modes: PANES },
  { id: 'copy', title: 'Copy a citation', keys: ['y'], section: 'Do', modes: PANES, short: 'cite' },
  { id: 'export', title: 'Export what is filtered', keys: ['e'], section: 'Do', modes: PANES },
  { id: 'rebuild', title: 'Build again from the articles', keys: ['r'], section: 'Do', modes: PANES },
  { id: 'palette', title: 'All commands', keys: [':'], section: 'Do', modes: PANES, short: 'commands' },
  { id: 'help', title: 'Keys of this pane', keys: ['?'], section: 'Do', modes: PANES, short: 'keys' },
  { id: 'redraw', title: 'Draw the screen again', keys: ['ctrl-l'], section: 'Do', modes: PANES },
  { id: 'suspend', title: 'Suspend (fg comes back)', keys: ['ctrl-z'], section: 'Do', modes: PANES },
  { id: 'quit', title: 'Quit', keys: ['q', 'ctrl-c'], section: 'Do', modes: PANES, short: 'quit' },

  {
    id: 'menu-down',
    title: 'Down',
    keys: ['down', 'ctrl-n'],
    section: 'This window',
    modes: MENUS,
    short: 'move',
  },
  { id: 'menu-up', title: 'Up', keys: ['up', 'ctrl-p'], section: 'This window', modes: MENUS },
  { id: 'menu-page-down', title: 'A page down', keys: ['pagedown'], section: 'This window', modes: MENUS },
  { id: 'menu-page-up', title: 'A page up', keys: ['pageup'], section: 'This window', modes: MENUS },
  {
    id: 'facet-toggle',
    title: 'Choose or leave',
    keys: ['space'],
    section: 'This window',
    modes: ['facet'],
    short: 'choose',
  },
  {
    id: 'facet-accept',
    title: 'Choose and close',
    keys: ['enter'],
    section: 'This window',
    modes: ['facet'],
    short: 'choose and close',
  },
  {
    id: 'facet-next',
    title: 'Next list',
    keys: ['tab', 'right'],
    section: 'This window',
    modes: ['facet'],
    short: 'next list',
  },
  {
    id: 'facet-previous',
    title: 'Previous list',
    keys: ['shift-tab', 'left'],
    section: 'This window',
    modes: ['facet'],
  },
  {
    id: 'palette-run',
    title: 'Run the command',
    keys: ['enter'],
    section: 'This window',
    modes: ['palette'],
    short: 'run',
  },
  {
    id: 'address-open',
    title: 'Open the address',
    keys: ['enter', 'o'],
    section: 'This window',
    modes: ['addresses'],
    short: 'open',
  },
  {
    id: 'chip-next',
    title: 'Next filter',
    keys: ['right', 'l', 'tab'],
    section: 'This window',
    modes: ['chips'],
    short: 'next',
  },
  {
    id: 'chip-previous',
    title: 'Previous filter',
    keys: ['left', 'h', 'shift-tab'],
    section: 'This window',
    modes: ['chips'],
  },
  {
    id: 'chip-remove',
    title: 'Remove it',
    keys: ['x', 'enter', 'delete'],
    section: 'This window',
    modes: ['chips'],
    short: 'remove',
  },
  {
    id: 'help-down',
    title: 'Down',
    keys: ['j', 'down', 'space', 'pagedown'],
    section: 'This window',
    modes: ['help'],
    short: 'scroll',
  },
  { id: 'help-up', title: 'Up', keys: ['k', 'up', 'b', 'pageup'], section: 'This window', modes: ['help'] },
  { id: 'submit', title: 'Accept', keys: ['enter'], section: 'This window', modes: ['prompt'], short: 'accept' },
  { id: 'caret-left', title: 'Left', keys: ['left', 'ctrl-b'], section: 'This window', modes: ['prompt'] },
  { id: 'caret-right', title: 'Right', keys: ['right', 'ctrl-f'], section: 'This window', modes: ['prompt'] },
  { id: 'caret-first', title: 'To the beginning', keys: ['home', 'ctrl-a'], section: 'This window', modes: ['prompt'] },
  { id: 'caret-last', title: 'To the end', keys: ['end', 'ctrl-e'], section: 'This window', modes: ['prompt'] },
  {
    id: 'erase',
    title: 'Erase a letter',
    keys: ['delete'],
    section: 'This window',
    modes: ['prompt', 'palette', 'facet'],
  },
  {
    id: 'erase-word',
    title: 'Erase a word',
    keys: ['ctrl-w'],
    section: 'This window',
    modes: ['prompt', 'palette', 'facet'],
  },
  {
    id: 'erase-all',
    title: 'Erase all',
    keys: ['ctrl-u'],
    section: 'This window',
    modes: ['prompt', 'palette', 'facet'],
  },
  {
    id: 'close',
    title: 'Close',
    keys: ['esc'],
    section: 'This window',
    modes: [...MENUS, 'chips', 'help', 'prompt'],
    short: 'close',
  },
  { id: 'close-help', title: 'Close', keys: ['q', '?', 'enter'], section: 'This window', modes: ['help', 'chips'] },
  {
    id: 'quit-anywhere',
    title: 'Quit',
    keys: ['ctrl-c'],
    section: 'This window',
    modes: [...MENUS, 'chips', 'help', 'prompt'],
  },
];

const byMode = new Map<Mode, Map<string, Command>>();
for (const command of COMMANDS) {
  for (const mode of command.modes) {
    const keys = byMode.get(mode) ?? new Map<string, Command>();
    byMode.set(mode, keys);
    // The first command of the table wins a key that two claim.
    for (const key of command.keys) if (!keys.has(key)) keys.set(key, command);
  }
}

/** The command of a key in a mode. */
export const commandOf = (mode: Mode, key: string): Command | undefined => byMode.get(mode)?.get(key);

export const commandById = (id: string): Command | undefined => COMMANDS.find((command) => command.id === id);

/** A key as it is printed: `ctrl-d` as `^D`, `down` as an arrow. */
export function keyCap(key: string): string {
  const caps: Readonly<Record<string, string>> = {
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
    pagedown: 'PgDn',
    pageup: 'PgUp',
    home: 'Home',
    end: 'End',
    enter: '⏎',
    esc: 'Esc',
    tab: 'Tab',
    'shift-tab': '⇧Tab',
    space: 'Space',
    delete: '⌫',
  };
  return caps[key] ?? (key.startsWith('ctrl-') ? `^${key.slice(5).toUpperCase()}` : key);
}
