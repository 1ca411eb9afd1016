'use client';

import type { FormatName } from '@dateline/core/formats';
import type { Timeline } from '@dateline/core/model';
import { useState } from 'react';
import type { Facets, Row } from '@/chronology/row';

/** What a reader takes along most; the other formats are on the page of downloads, for the whole timeline. */
const FORMATS: readonly [format: FormatName, name: string][] = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['text', 'Plain text'],
  ['markdown', 'Markdown citations'],
  ['bibtex', 'BibTeX'],
  ['icalendar', 'iCalendar'],
];

interface Props {
  /** The rows that the filters leave. */
  shown: readonly Row[];
  /** All rows, in order. */
  rows: readonly Row[];
  facets: Facets;
  base: string;
}

/** The events that the filters leave as a file. The writers, and the timeline with its quotations, are fetched when they are asked for. */
export function DownloadShown({ shown, rows, facets, base }: Props) {
  const [format, setFormat] = useState<FormatName>('csv');
  const [said, setSaid] = useState('');
  const download = async () => {
    setSaid('Preparing…');
    try {
      const { formats, keepEvents } = await import('./write-shown');
      const timeline: Timeline = await (await fetch(`${base}/timeline/timeline.json`)).json();
      const home = `${location.origin}${base}/`;
      const eventSegments = new Map(rows.map((row) => [timeline.events[row.index]?.id, row.segment]));
      const sourceSegments = new Map(timeline.sources.map(({ id }, index) => [id, facets.sources[index]?.key]));
      const indices = new Set(shown.map(({ index }) => index));
      const { write, extension, mediaType } = formats[format];
      const text = write(
        keepEvents(timeline, (_, index) => indices.has(index)),
        {
          home,
          event: ({ id }) => `${home}events/${eventSegments.get(id)}/`,
          source: ({ id }) => `${home}sources/${sourceSegments.get(id)}/`,
        },
      );
      save(new Blob([text], { type: mediaType }), `events.${extension}`);
      setSaid('Downloaded');
    } catch {
      setSaid('It could not be fetched. Try again.');
    }
  };
  return (
    <p className="download-shown">
      <span className="copied" role="status">
        {said}
      </span>
      <label>
        <span className="visually-hidden">Format of the file</span>
        <select value={format} onChange={(event) => setFormat(event.target.value as FormatName)}>
          {FORMATS.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={download}>
        Download these
      </button>
    </p>
  );
}

/** Gives a file to the browser to keep. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
