import type { TaggedDocument } from '@dateline/core';

/** One JSON line an article, for programs. */
export const tagJson = ({ id, expressions }: TaggedDocument): string => `${JSON.stringify({ id, expressions })}\n`;
