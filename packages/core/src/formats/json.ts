import type { Timeline } from '../model/index.js';

/** A timeline as indented JSON, one newline at the end. */
export const toJson = (timeline: Timeline): string => `${JSON.stringify(timeline, null, 2)}\n`;
