import type { Document } from '../model/index.js';

/** A document as a reader knows it, in quotation marks. */
export const nameOf = ({ publisher, title, id }: Document): string => `"${publisher ?? title ?? id}"`;
