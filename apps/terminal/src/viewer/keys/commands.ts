import type { Command, Mode } from './command.js';
import { PANE_TABLE } from './pane-table.js';
import { WINDOW_TABLE } from './window-table.js';

/** Every command of the viewer. Keys, help, palette and the foot of the screen are all made from this table. */
export const COMMANDS: readonly Command[] = [...PANE_TABLE, ...WINDOW_TABLE];

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
