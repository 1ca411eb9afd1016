import { z } from 'zod';
import { TextSpan } from './text-span.js';

/** What one sentence says on a point on which sources may differ; its span is the evidence. */
export const Statement = TextSpan.extend({
  /** Index into the analysis's sentences. */
  sentence: z.int().min(0),
  aspect: z.enum(['figure', 'outcome', 'place', 'attribution', 'deed', 'time', 'answer']),
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
