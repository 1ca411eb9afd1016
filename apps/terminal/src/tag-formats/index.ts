import type { TaggedDocument } from '@dateline/core';
import { tagJson } from './tag-json.js';
import { tagTable } from './tag-table.js';
import { tagText } from './tag-text.js';

/** Writes what was found in one article; `styled` where the output may hold a terminal's styles. */
export type TagFormat = (tagged: TaggedDocument, text: string, styled: boolean) => string;

/** The ways of `dateline tag` to show expressions, by the name that a user chooses them with. */
export const tagFormats = { json: tagJson, table: tagTable, text: tagText } as const satisfies Record<
  string,
  TagFormat
>;

export type TagFormatName = keyof typeof tagFormats;
export const TAG_FORMAT_NAMES = Object.keys(tagFormats) as TagFormatName[];
