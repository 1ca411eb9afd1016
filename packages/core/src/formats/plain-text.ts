import { dateWords } from '../calendar/index.js';
import type { Timeline } from '../model/index.js';

/** A timeline as readable plain text, one event a line. */
export function toPlainText(timeline: Timeline): string {
  const rows = timeline.events.map((event) => `${dateWords(event.date).padEnd(24)}${event.title}`);
  return `${[timeline.title, '', ...rows].join('\n')}\n`;
}
