import type { Document } from '../../model/index.js';

/** A document as a reader knows it, in quotation marks: a file without its folders. */
export const nameOf = ({ publisher, title, id }: Document): string =>
  `"${publisher ?? title ?? id.replace(/^.*[\\/]/s, '')}"`;
