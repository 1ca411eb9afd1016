import { plainLine } from '@dateline/core/formats';
import type { Timeline } from '@dateline/core/model';
import { clip } from './clip';

/** The longest texts that pages show, in UTF-16 units, and the longest lists. */
const LONGEST = {
  title: 600,
  name: 300,
  summary: 2000,
  quote: 4000,
  reason: 2000,
  aliases: 60,
  positions: 60,
} as const;

/**
 * The timeline as pages show it: texts that no page could hold are cut with an ellipsis, so that a single megabyte of
 * a title doesn't make a page of ten; control codes and what turns the direction of all that follows are taken out, so that
 * words stand as they were written. Downloads have the timeline as it is.
 */
export function trimTimeline(timeline: Timeline): Timeline {
  const optional = (text: string | undefined, length: number) => (text === undefined ? undefined : line(text, length));
  return {
    ...timeline,
    title: line(timeline.title, LONGEST.title),
    sources: timeline.sources.map((source) => ({
      ...source,
      file: line(source.file, LONGEST.name),
      title: optional(source.title, LONGEST.title),
      publisher: optional(source.publisher, LONGEST.name),
      author: optional(source.author, LONGEST.name),
      url: source.url && source.url.length > LONGEST.summary ? undefined : source.url,
      published: source.published && { ...source.published, reason: line(source.published.reason, LONGEST.reason) },
    })),
    entities: timeline.entities.map((entity) => ({
      ...entity,
      name: line(entity.name, LONGEST.name),
      aliases: entity.aliases.slice(0, LONGEST.aliases).map((alias) => line(alias, LONGEST.name)),
    })),
    issues: timeline.issues.map((issue) => ({ ...issue, message: line(issue.message, LONGEST.reason) })),
    events: timeline.events.map((event) => ({
      ...event,
      title: line(event.title, LONGEST.title),
      summary: optional(event.summary, LONGEST.summary),
      reports: event.reports.map((report) => ({
        ...report,
        quote: inPlace(clip(report.quote, LONGEST.quote)),
        prefix: inPlace(report.prefix),
        suffix: inPlace(report.suffix),
        reason: line(report.reason, LONGEST.reason),
      })),
      disagreements: event.disagreements.map((disagreement) => ({
        ...disagreement,
        about: line(disagreement.about, LONGEST.name),
        positions: disagreement.positions.slice(0, LONGEST.positions).map((position) => ({
          ...position,
          label: line(position.label, LONGEST.name),
          evidence: position.evidence.slice(0, LONGEST.positions).map((evidence) => ({
            ...evidence,
            sentence: evidence.sentence && { ...evidence.sentence, quote: inPlace(evidence.sentence.quote) },
          })),
        })),
      })),
    })),
  };
}

const line = (text: string, length: number): string => plainLine(clip(text, length));

/** Quotations are marked by offsets, so what is taken out of them leaves something as long that is not seen. */
const inPlace = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\u2060');
