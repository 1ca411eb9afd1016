import { parseDay, periodOfDate } from '../calendar/index.js';
import type { FuzzyDate, Timeline } from '../model/index.js';
import type { Addresses } from './addresses.js';
import { type Citation, type CitedSource, citationOf, citedSource } from './citation.js';

type Field = [name: string, value: string | undefined];

/** The events of a timeline and the sources that report them, as BibTeX: the events first. */
export function toBibTex(timeline: Timeline, addresses?: Addresses): string {
  const events = timeline.events.map((event) => eventEntry(citationOf(timeline, event, addresses)));
  return `${[...events, ...timeline.sources.map((source) => sourceEntry(citedSource(source)))].join('\n\n')}\n`;
}

/** An event and the sources that report it, as BibTeX entries. */
export const citationBibTex = (citation: Citation): string =>
  `${[eventEntry(citation), ...citation.sources.map(sourceEntry)].join('\n\n')}\n`;

function eventEntry({ key, title, date, words, container, url, sources }: Citation): string {
  const reporters = [...new Set(sources.map(({ publisher, title }) => publisher ?? title))];
  return entry('misc', key, [
    ['title', braced(title)],
    ['howpublished', braced(container)],
    ['year', singleYear(date)],
    ['note', braced(`${words}${reporters.length > 0 ? `; reported by ${reporters.join(', ')}` : ''}`)],
    ['url', url],
  ]);
}

function sourceEntry({ key, title, note, publisher, author, published, url }: CitedSource): string {
  const notes = [...(note ? ['as summarised'] : []), ...(published?.basis === 'inferred' ? ['date inferred'] : [])];
  const day = published?.start === published?.end ? published?.start : undefined;
  return entry('misc', `source-${key}`, [
    ['title', braced(title)],
    ['author', author && `{${braced(author)}}`],
    ['howpublished', publisher && braced(publisher)],
    ['year', published && yearOf(published.start)],
    ['month', day && String(parseDay(day).month)],
    ['date', day],
    ['note', notes.length > 0 ? notes.join(', ') : undefined],
    ['url', url],
  ]);
}

/** The year that a date is known to lie in, if it is one: 2021 for "by 9 June 2021", none for "the 1980s". */
function singleYear(date: FuzzyDate): string | undefined {
  const { start, end } = periodOfDate(date);
  return parseDay(start).year === parseDay(end).year ? yearOf(start) : undefined;
}

const yearOf = (day: string): string => String(parseDay(day).year);

function entry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text that LaTeX sets as it is. */
const braced = (text: string): string => text.replace(/[\\{}$&#%_^~]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
