import { type FormatName, formats } from '@dateline/core/formats';

/** The files that a timeline can be downloaded as, under /timeline/, and the format that each is written in. */
export const FILES: Record<string, { format: FormatName; title: string }> = {
  'timeline.json': { format: 'json', title: 'JSON' },
  'timeline.csv': { format: 'csv', title: 'CSV' },
  'timeline.ics': { format: 'icalendar', title: 'iCalendar' },
  'timelinejs.json': { format: 'timelinejs', title: 'TimelineJS' },
  'timeline.jsonld': { format: 'json-ld', title: 'JSON-LD' },
  'timeline.txt': { format: 'text', title: 'Plain text' },
  'timeline.md': { format: 'markdown', title: 'Markdown citations' },
  'timeline.bib': { format: 'bibtex', title: 'BibTeX' },
  'citations.json': { format: 'csl-json', title: 'CSL-JSON' },
};

export const mediaTypeOf = (format: FormatName): string => `${formats[format].mediaType}; charset=utf-8`;
