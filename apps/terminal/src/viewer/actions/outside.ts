import type { Timeline } from '@dateline/core/model';

/** A date that was asked for in words. */
export interface DateInWords {
  /** The first day that it may mean. */
  day: string;
  /** How it was understood. */
  words: string;
}

/** What the viewer does outside its own state. Each may fail with an Error whose message is shown as it is. */
export interface Outside {
  quit: () => void;
  suspend: () => void;
  redraw: () => void;
  /** Puts a text on the clipboard; answers by which way. */
  copy: (text: string) => Promise<string>;
  /** Opens an address in the browser. */
  open: (url: string) => Promise<void>;
  /** Writes a timeline to a file; answers what was written. */
  write: (file: string, timeline: Timeline) => Promise<string>;
  /** Reads a date in words against a reference day; null where there is none in them. */
  readDate: (words: string, reference: string) => Promise<DateInWords | null>;
  /** Builds the timeline again; absent where there are no articles to build it from. */
  rebuild?: () => Promise<Timeline>;
}
