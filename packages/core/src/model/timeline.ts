import { z } from 'zod';
import { DaySpan, FuzzyDate } from './day.js';
import { PublicationDate } from './document.js';
import { TimexType } from './expression.js';
import { Issue } from './issue.js';
import { TextSpan } from './text-span.js';

/** What bears a name: somebody, several people or an institution, or a place. */
export const EntityKind = z.enum(['person', 'group', 'place']);
export type EntityKind = z.infer<typeof EntityKind>;

/** Whether an event is told as having happened, is only suspected, is denied, or lies ahead. */
export const EventStatus = z.enum(['reported', 'alleged', 'denied', 'planned']);
export type EventStatus = z.infer<typeof EventStatus>;

/** What a report's date rests on: its own expression, one that is relative, another event, the words around it, or publication. */
export const ReportBasis = z.enum(['stated', 'relative', 'event', 'context', 'publication']);
export type ReportBasis = z.infer<typeof ReportBasis>;

/** One of the articles or notes that a timeline was built from. */
export const Source = z.object({
  id: z.string(),
  kind: z.enum(['article', 'note']),
  /** The path as given, or the JSON Lines id. */
  file: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  language: z.string(),
  words: z.int(),
  digest: z.string(),
  published: PublicationDate.optional(),
  /** The source that this one is a near copy of. */
  copyOf: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** A person, group or place under all the names that the sources give it. */
export const Entity = z.object({ id: z.string(), kind: EntityKind, name: z.string(), aliases: z.array(z.string()) });
export type Entity = z.infer<typeof Entity>;

/** One source's words about one event (W3C TextPositionSelector and TextQuoteSelector), and how they date it. */
export const Report = TextSpan.extend({
  sourceId: z.string(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  date: FuzzyDate,
  reason: z.string(),
  basis: ReportBasis,
  names: z.array(TextSpan.extend({ entityId: z.string() })),
  expression: TextSpan.extend({ text: z.string(), type: TimexType, value: z.string() }).optional(),
});
export type Report = z.infer<typeof Report>;

/** The words of a source that take a position, and the sentence around them. */
export const Evidence = TextSpan.extend({
  sourceId: z.string(),
  sentence: TextSpan.extend({ quote: z.string() }).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** What some sources say on a point where others say something else. */
export const Position = z.object({
  value: z.string(),
  label: z.string(),
  sourceIds: z.array(z.string()),
  evidence: z.array(Evidence),
});
export type Position = z.infer<typeof Position>;

/** A point on which the sources of one event cannot all be right. */
export const Disagreement = z.object({
  aspect: z.enum(['date', 'figure', 'outcome', 'place', 'attribution']),
  about: z.string(),
  positions: z.array(Position),
});
export type Disagreement = z.infer<typeof Disagreement>;

/** Something that happened, or is to happen, as all its sources tell it. */
export const Event = z.object({
  /** A readable slug that stays the same when unrelated articles are added. */
  id: z.string(),
  title: z.string(),
  summary: z.string().optional(),
  status: EventStatus,
  salience: z.number().min(0).max(1),
  date: FuzzyDate,
  /** Entity ids. */
  actors: z.array(z.string()),
  /** Entity ids. */
  places: z.array(z.string()),
  /** Sources that report it, near copies not counted. */
  independentSources: z.int().min(0),
  reports: z.array(Report),
  disagreements: z.array(Disagreement),
});
export type Event = z.infer<typeof Event>;

/** The whole result, as `dateline build` prints it. */
export const Timeline = z.object({
  schema: z.literal('dateline/1'),
  generator: z.object({ name: z.string(), version: z.string(), options: z.record(z.string(), z.unknown()) }),
  title: z.string(),
  /** Absent in a timeline without events. */
  span: DaySpan.optional(),
  sources: z.array(Source),
  entities: z.array(Entity),
  events: z.array(Event),
  issues: z.array(Issue),
});
export type Timeline = z.infer<typeof Timeline>;
