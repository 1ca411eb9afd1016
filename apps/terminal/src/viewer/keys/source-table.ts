import type { Command, Mode } from './command.js';

const SOURCE: readonly Mode[] = ['source'];
const section = 'This window';

/** The commands of the list of sources and of an opened one. */
export const SOURCE_TABLE: readonly Command[] = [
  { id: 'source-open', title: 'Open the source', keys: ['enter', 'right'], section, modes: ['sources'], short: 'open' },
  { id: 'source-down', title: 'Down', keys: ['j', 'down'], section, modes: SOURCE, short: 'scroll' },
  { id: 'source-up', title: 'Up', keys: ['k', 'up'], section, modes: SOURCE },
  { id: 'source-page-down', title: 'A page down', keys: ['pagedown', 'space', 'ctrl-f'], section, modes: SOURCE },
  { id: 'source-page-up', title: 'A page up', keys: ['pageup', 'b', 'ctrl-b'], section, modes: SOURCE },
  { id: 'source-first', title: 'To the beginning', keys: ['home', '<'], section, modes: SOURCE },
  { id: 'source-last', title: 'To the end', keys: ['end', 'G', '>'], section, modes: SOURCE },
  {
    id: 'source-show',
    title: 'List its events',
    keys: ['enter', 's', 'tab'],
    section,
    modes: SOURCE,
    short: 'its events',
  },
  {
    id: 'source-events',
    title: 'List its events',
    keys: ['tab'],
    section,
    modes: ['sources'],
    short: 'its events',
  },
  { id: 'source-next', title: 'Next source', keys: ['J', 'right', 'l'], section, modes: SOURCE },
  { id: 'source-previous', title: 'Previous source', keys: ['K'], section, modes: SOURCE },
  {
    id: 'source-address',
    title: 'Open its address in the browser',
    keys: ['o'],
    section,
    modes: SOURCE,
    short: 'address',
  },
  { id: 'source-back', title: 'To the sources', keys: ['left', 'h', 'esc'], section, modes: SOURCE, short: 'sources' },
  {
    id: 'source-close',
    title: 'Back to the events',
    keys: ['S', 'q'],
    section,
    modes: SOURCE,
    short: 'events',
  },
];
