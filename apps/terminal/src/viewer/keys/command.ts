/** Where keys are listened to: a pane, or what lies over it. */
export type Mode =
  | 'list'
  | 'detail'
  | 'help'
  | 'palette'
  | 'facet'
  | 'addresses'
  | 'chips'
  | 'prompt'
  | 'sources'
  | 'source';

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
  /** How its keys are printed, where that isn't one by one. */
  caps?: string;
}
