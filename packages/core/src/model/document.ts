import { z } from 'zod';

/** An article, or somebody's summary of one (`note`), as it enters the library. */
export const Document = z.object({
  /** Unique among the documents of one call: a path as given, or the id of a JSON Lines row. */
  id: z.string().min(1),
  text: z.string(),
  kind: z.enum(['article', 'note']).default('article'),
  title: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  /** The day of publication, EDTF or an ISO 8601 date and time; the document creation time (DCT) of TimeML. */
  published: z.string().optional(),
  url: z.string().optional(),
  /** BCP 47; found from the text where it is absent. */
  language: z.string().optional(),
});
export type Document = z.infer<typeof Document>;
/** A document as a caller may write it: only `id` and `text` are required. */
export type DocumentInput = z.input<typeof Document>;

/** When a document was published, and how that is known. */
export const PublicationDate = z.object({
  edtf: z.string(),
  start: z.string(),
  end: z.string(),
  basis: z.enum(['metadata', 'stated', 'inferred']),
  reason: z.string(),
});
export type PublicationDate = z.infer<typeof PublicationDate>;
