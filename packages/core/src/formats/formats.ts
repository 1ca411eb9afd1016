import type { Timeline } from '../model/index.js';
import { toJson } from './json.js';
import { toPlainText } from './plain-text.js';

/** One way to write a timeline down. */
export interface Format {
  /** In a few words, for a list of formats. */
  description: string;
  /** File name ending, without the dot. */
  extension: string;
  /** IANA media type. */
  mediaType: string;
  write: (timeline: Timeline) => string;
}

/** The formats by the name that a user chooses them with. */
export const formats = {
  json: {
    description: 'the timeline itself',
    extension: 'json',
    mediaType: 'application/json',
    write: toJson,
  },
  text: {
    description: 'readable plain text',
    extension: 'txt',
    mediaType: 'text/plain',
    write: toPlainText,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const FORMAT_NAMES = Object.keys(formats) as FormatName[];
