import { wordList } from './word-list.js';

/** What happens at a minute that papers give, by the verbs that tell it. */
export const TIMED_DEEDS: Readonly<Record<string, ReadonlySet<string>>> = {
  departure: wordList('left departed sailed'),
  arrival: wordList('arrived landed docked'),
  crash: wordList('crashed struck hit collided derailed plunged slammed'),
  sinking: wordList('sank capsized foundered'),
  'loss of contact': wordList('vanished disappeared'),
  explosion: wordList('exploded detonated'),
  collapse: wordList('collapsed burst'),
  arrest: wordList('arrested detained'),
  siege: wordList('surrounded encircled besieged'),
  storming: wordList('stormed'),
  shooting: wordList('shot'),
  death: wordList('died'),
};

/** The same with the word behind the verb. */
export const TIMED_PHRASES: Readonly<Record<string, string>> = {
  'took off': 'departure',
  'taken off': 'departure',
  'set off': 'departure',
  'set out': 'departure',
  'came down': 'crash',
  'went off': 'explosion',
  'blew up': 'explosion',
  'gave way': 'collapse',
  'went down': 'sinking',
};

/** The same told by a noun: "the blast happened at". An accident is whichever of them others tell. */
export const TIMED_NOUNS: Readonly<Record<string, string>> = {
  crash: 'crash',
  collision: 'crash',
  derailment: 'crash',
  explosion: 'explosion',
  blast: 'explosion',
  collapse: 'collapse',
  sinking: 'sinking',
  earthquake: 'earthquake',
  quake: 'earthquake',
  tremor: 'earthquake',
  mutiny: 'mutiny',
  fire: 'fire',
  blaze: 'fire',
  shooting: 'shooting',
  attack: 'attack',
  siege: 'siege',
  accident: 'accident',
  disaster: 'accident',
};
