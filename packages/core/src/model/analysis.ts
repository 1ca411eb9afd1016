import { z } from 'zod';
import { FuzzyDate } from './day.js';
import { Document, PublicationDate } from './document.js';
import { TemporalAnchor, TemporalExpression } from './expression.js';
import { Issue } from './issue.js';
import { TextSpan } from './text-span.js';
import { EntityKind, EventStatus, ReportBasis } from './timeline.js';

/** A sentence and its place in the article. */
export const Sentence = TextSpan.extend({
  paragraph: z.int().min(0),
  role: z.enum(['headline', 'lead', 'body', 'caption', 'quotation', 'boilerplate']),
});
export type Sentence = z.infer<typeof Sentence>;

/** A proper name where it stands, without its title ("Prime Minister"). `kind` is absent where the text doesn't tell. */
export const NameMention = TextSpan.extend({
  text: z.string(),
  kind: EntityKind.optional(),
});
export type NameMention = z.infer<typeof NameMention>;

/** Two names that the article itself says are one ("Popular Mobilisation Forces (PMF)"). */
export const NameEquation = z.object({ left: z.string(), right: z.string() });
export type NameEquation = z.infer<typeof NameEquation>;

/** What one sentence says on a point on which sources may differ; its span is the evidence. */
export const Statement = TextSpan.extend({
  /** Index into the analysis's sentences. */
  sentence: z.int().min(0),
  aspect: z.enum(['figure', 'outcome', 'place', 'attribution', 'deed', 'time']),
  /** Statements are compared when they have one topic: "seat", "killed", "condition", "ordered release". */
  topic: z.string(),
  /** Whose seats, whose condition: an index into the analysis's names. */
  subject: z.int().min(0).optional(),
  /** In whose doings a figure stands, as far as word order tells: an index into the analysis's names. */
  holder: z.int().min(0).optional(),
  /** The town in which a figure is told to be so: an index into the analysis's names. */
  town: z.int().min(0).optional(),
  /** What it is about where that is no name: "captain", "wreck". */
  patient: z.string().optional(),
  /** What is said, in a form that can be compared: "14", "unharmed", "home". */
  value: z.string(),
  /** What is said, as a reader should see it: "14 seats". */
  label: z.string(),
  /** The answer where it is a name, as an index into the analysis's names: who ordered it, in which city. */
  answer: z.int().min(0).optional(),
  /** Inclusive bounds of a figure; null is open. */
  min: z.number().optional(),
  max: z.number().nullable().optional(),
  /** Handed on as somebody's, beside what the article says itself. */
  claimed: z.boolean().optional(),
  /** Told as it stands when the article is written: "145 deaths have been reported". */
  current: z.boolean().optional(),
  /** Told of what is to come: "will create 300 jobs". */
  ahead: z.boolean().optional(),
  /** The figure that this one took the place of: 48 in "from 48 to 20". */
  before: z.number().optional(),
  /** Who or what a figure counts, where the topic leaves it open: "fighters". */
  counted: z.string().optional(),
});
export type Statement = z.infer<typeof Statement>;

/** A number with what it counts as far as the words beside it tell: what others may give otherwise, whatever it is of. */
export const Count = TextSpan.extend({
  /** Index into the analysis's sentences. */
  sentence: z.int().min(0),
  aspect: z.enum(['figure', 'date']),
  /** Things or people, an age in years, a percentage, money, a measure, a length of time or another common unit, a time of day in minutes. */
  of: z.enum(['things', 'age', 'share', 'money', 'measure', 'unit', 'clock']),
  value: z.string(),
  /** As a reader should see it. */
  label: z.string(),
  /** What it is of, as a reader should see it. */
  about: z.string(),
  /** What must be the same for two to answer each other. */
  key: z.string(),
  /** Inclusive bounds; null is open. */
  min: z.number(),
  max: z.number().nullable(),
  /** The same with what the words before it leave open: "about", "at least". */
  range: z.object({ min: z.number(), max: z.number().nullable() }),
  /** The words between it and what it counts, as they are written: "cracked", "Danish". */
  modifiers: z.array(z.string()),
  /** Whether it counts what goes on being counted: the dead, the missing, the cases. */
  isRunning: z.boolean(),
  /** Whether it counts what comes on top of something or is left of it, or nothing: "another 40", "level five". */
  isRest: z.boolean(),
});
export type Count = z.infer<typeof Count>;

/** A clause that tells something that happened, or is to happen, with what is known of its date. */
export const EventMention = TextSpan.extend({
  /** Index into the analysis's sentences. */
  sentence: z.int().min(0),
  /** Index into the analysis's expressions. */
  expression: z.int().min(0).optional(),
  /** Absent while it waits for an event that it leans on. */
  date: FuzzyDate.optional(),
  leansOn: TemporalAnchor.optional(),
  /** Counted from an event that several articles tell: such a date stands as those that are given outright do. */
  attested: z.boolean().optional(),
  /** Told of as what is to come, without a date: another article may date it. */
  awaited: z.boolean().optional(),
  basis: ReportBasis,
  reason: z.string(),
  status: EventStatus,
  /** The words of the sentence that tell this event and no other; the mention's own span is what a reader should be shown. */
  clause: TextSpan,
  /** Root of the word that carries the event: a verb or a deverbal noun. */
  head: z.string(),
  /** What sort of thing happened, where the head is a word of the event lexicon. */
  kind: z.string().optional(),
  /** Index into the analysis's mentions: the event that this sentence goes on telling of. */
  continues: z.int().min(0).optional(),
  /** Present for what one of an article's people says of its story: who, as an index into the analysis's names. */
  says: z.object({ speaker: z.int().min(0).optional() }).optional(),
  /** The mention as a headline, and how well it would serve as one; absent where its words don't stand on their own. */
  headline: z.object({ text: z.string(), weight: z.number() }).optional(),
  /** Roots of the content words. */
  terms: z.array(z.string()),
  /** The kinds of event that the content words tell of, each with a mark ("~protest"). */
  concepts: z.array(z.string()),
  /** Indices into the analysis's names. */
  names: z.array(z.int()),
  /** Names told just before, which the clause's pronouns may mean. */
  around: z.array(z.int()),
  /** Roots of the nouns told just before, which the clause's pronouns may mean. */
  alluded: z.array(z.string()),
});
export type EventMention = z.infer<typeof EventMention>;

/** Words that tell what happened on a day that is counted from the day of publication: "The gates were opened on Friday". */
export const DatingClue = z.object({
  text: z.string(),
  /** Roots of the content words of its sentence, and of its clause where that says enough. */
  roots: z.array(z.array(z.string())),
  /** Where what is told lies, seen from publication; `open` where no verb says so. */
  side: z.enum(['told', 'ahead', 'open']),
  /** What is said of the day: its weekday (ISO 8601), its month and day, either alone, or so many units or whole years from publication. */
  weekday: z.int().optional(),
  month: z.int().optional(),
  day: z.int().optional(),
  shift: z.object({ unit: z.enum(['day', 'week', 'month', 'year']), count: z.int(), exact: z.boolean() }).optional(),
  years: z.int().optional(),
  /** Years from that of publication: "March last year" has -1. */
  yearShift: z.int().optional(),
  /** "last Friday": never the day of publication itself. */
  before: z.boolean().optional(),
});
export type DatingClue = z.infer<typeof DatingClue>;

/** A day that a text tells of as past, or looks ahead to; without a year it is of the text's own time. */
export const OwnDay = z.object({
  year: z.int().optional(),
  month: z.int(),
  day: z.int(),
  isAhead: z.boolean(),
});
export type OwnDay = z.infer<typeof OwnDay>;

/** The day that a document gives as its own, but for the year: "PARIS, Sept 18 (Agency) -". */
export const YearlessDay = z.object({
  month: z.int(),
  day: z.int(),
  /** The words of its line up to the day. */
  words: z.string(),
});
export type YearlessDay = z.infer<typeof YearlessDay>;

/** What a document that doesn't say its own day says of it all the same. */
export const DatingClues = z.object({
  stated: YearlessDay.optional(),
  clues: z.array(DatingClue),
  days: z.array(OwnDay),
});
export type DatingClues = z.infer<typeof DatingClues>;

/** Everything that is found in one document without looking at the others. Plain data: it can be cached and sent to a worker's parent. */
export const DocumentAnalysis = z.object({
  document: Document,
  language: z.string(),
  words: z.int(),
  /** SHA-256 of the text's UTF-8, in hexadecimal. */
  digest: z.string(),
  published: PublicationDate.optional(),
  sentences: z.array(Sentence),
  expressions: z.array(TemporalExpression),
  names: z.array(NameMention),
  equations: z.array(NameEquation),
  mentions: z.array(EventMention),
  statements: z.array(Statement),
  counts: z.array(Count),
  /** The roots that the text uses most, with their counts, the most frequent first. */
  keywords: z.array(z.tuple([z.string(), z.int()])),
  /** Fingerprints of the text: a sample of the hashes of its word shingles (Broder 1997). */
  signature: z.array(z.int()),
  /** Present where the document doesn't say its own day. */
  undated: DatingClues.optional(),
  issues: z.array(Issue),
});
export type DocumentAnalysis = z.infer<typeof DocumentAnalysis>;
