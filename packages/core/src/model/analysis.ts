import { z } from 'zod';
import { FuzzyDate } from './day.js';
import { Document, PublicationDate } from './document.js';
import { TemporalAnchor, TemporalExpression } from './expression.js';
import { Issue } from './issue.js';
import { Count, Statement } from './statement.js';
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
