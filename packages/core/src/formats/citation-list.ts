import type { Timeline } from '../model/index.js';
import type { Addresses } from './addresses.js';
import { citationOf } from './citation.js';
import { citationMarkdown, citationText, escapeMarkdown } from './citation-text.js';
import { plainLine } from './plain-line.js';

/** A timeline's events as citations in Markdown, one a list item. */
export function toMarkdown(timeline: Timeline, addresses?: Addresses): string {
  const items = timeline.events.map((event) => `- ${citationMarkdown(citationOf(timeline, event, addresses))}`);
  return `${[`# ${escapeMarkdown(plainLine(timeline.title))}`, '', ...items].join('\n')}\n`;
}

/** A timeline's events as citations in plain text, one a line. */
export function toCitations(timeline: Timeline, addresses?: Addresses): string {
  return `${timeline.events.map((event) => citationText(citationOf(timeline, event, addresses))).join('\n')}\n`;
}
