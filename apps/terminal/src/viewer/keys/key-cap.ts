import type { Command } from './command.js';

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

/** A command's keys as they are printed: "j ↓", "1…9". */
export const keyCaps = ({ keys, caps }: Command): string => caps ?? keys.map(keyCap).join(' ');
