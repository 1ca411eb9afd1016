import { z } from 'zod';

/** A half-open range of UTF-16 units in a document's text (W3C Web Annotation TextPositionSelector). */
export const TextSpan = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type TextSpan = z.infer<typeof TextSpan>;
