import type { Key } from 'ink';

/**
 * The keys of one input event by the names of the table of commands. A burst of keys that comes as one event (a key
 * held down on a slow line) is taken apart.
 */
export function keyNames(input: string, key: Key): string[] {
  if (key.eventType === 'release') return [];
  if (key.upArrow) return ['up'];
  if (key.downArrow) return ['down'];
  if (key.leftArrow) return ['left'];
  if (key.rightArrow) return ['right'];
  if (key.pageDown) return ['pagedown'];
  if (key.pageUp) return ['pageup'];
  if (key.home) return ['home'];
  if (key.end) return ['end'];
  if (key.return) return ['enter'];
  if (key.escape) return ['esc'];
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
  // Terminals send DEL for the key that erases to the left, and Ink calls that `delete`.
  if (key.backspace || key.delete) return ['delete'];
  if (key.ctrl) return input ? [`ctrl-${input}`] : [];
  if (key.meta) return [];
  return [...input].map((character) => {
    if (character === ' ') return 'space';
    if (character === '\r' || character === '\n') return 'enter';
    if (character === '\t') return 'tab';
    const code = character.codePointAt(0) ?? 0;
    return code < 32 ? `ctrl-${String.fromCharCode(code + 96)}` : character;
  });
}

/** The text that a key types, or undefined for one that types nothing. */
export function typedText(name: string): string | undefined {
  if (name === 'space') return ' ';
  return [...name].length === 1 ? name : undefined;
}
