import { z } from 'zod';

/** What can be wrong with an input or remain unresolved in a timeline. The wording lives with whoever reports it. */
export const IssueCode = z.enum([
  'empty-document',
  'not-text',
  'unreadable',
  'invalid-row',
  'invalid-front-matter',
  'impossible-date',
  'unsupported-language',
  'duplicate-id',
  'unknown-publication-date',
  'conflicting-publication-date',
  'unresolved-expression',
  'unresolved-relative-date',
  'circular-dates',
  'contradictory-dates',
]);
export type IssueCode = z.infer<typeof IssueCode>;

/** Something that a reader should know about an input or the result; `start` and `end` are offsets into the source's text. */
export const Issue = z.object({
  code: IssueCode,
  severity: z.enum(['warning', 'error']),
  message: z.string(),
  sourceId: z.string().optional(),
  start: z.int().optional(),
  end: z.int().optional(),
});
export type Issue = z.infer<typeof Issue>;
