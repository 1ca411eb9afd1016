import type { Timeline } from '@dateline/core/model';
import type { Message, PromptPurpose } from './view-state.js';

/** What can happen to the state. `command` is a key's or the palette's, by its id in the table of commands, with the key where it says more. */
export type Action =
  | { type: 'command'; id: string; key?: string }
  | { type: 'type'; text: string }
  | { type: 'resize'; columns: number; rows: number }
  | { type: 'message'; message: Message | null }
  | { type: 'busy'; text: string | null }
  | { type: 'jump'; day: string; words: string }
  | { type: 'open-prompt'; purpose: PromptPurpose; text?: string }
  | { type: 'open-addresses' }
  | { type: 'rebuilt'; timeline: Timeline }
  | { type: 'hint-read' };
