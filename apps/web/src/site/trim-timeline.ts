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
 * a title doesn't make a page of ten. Downloads have the timeline as it is.
 */
export function trimTimeline(timeline: Timeline): Timeline {
  const optional = (text: string | undefined, length: number) => (text === undefined ? undefined : clip(text, length));
  return {
    ...timeline,
    title: clip(timeline.title, LONGEST.title),
    sources: timeline.sources.map((source) => ({
      ...source,
      file: clip(source.file, LONGEST.name),
      title: optional(source.title, LONGEST.title),
      publisher: optional(source.publisher, LONGEST.name),
      author: optional(source.author, LONGEST.name),
      url: source.url && source.url.length > LONGEST.summary ? undefined : source.url,
      published: source.published && { ...source.published, reason: clip(source.published.reason, LONGEST.reason) },
    })),
    entities: timeline.entities.map((entity) => ({
      ...entity,
      name: clip(entity.name, LONGEST.name),
      aliases: entity.aliases.slice(0, LONGEST.aliases).map((alias) => clip(alias, LONGEST.name)),
    })),
    issues: timeline.issues.map((issue) => ({ ...issue, message: clip(issue.message, LONGEST.reason) })),
    events: timeline.events.map((event) => ({
      ...event,
      title: clip(event.title, LONGEST.title),
      summary: optional(event.summary, LONGEST.summary),
      reports: event.reports.map((report) => ({
        ...report,
        quote: clip(report.quote, LONGEST.quote),
        reason: clip(report.reason, LONGEST.reason),
      })),
      disagreements: event.disagreements.map((disagreement) => ({
        ...disagreement,
        about: clip(disagreement.about, LONGEST.name),
        positions: disagreement.positions.slice(0, LONGEST.positions).map((position) => ({
          ...position,
          label: clip(position.label, LONGEST.name),
          evidence: position.evidence.slice(0, LONGEST.positions),
        })),
      })),
    })),
  };
}
