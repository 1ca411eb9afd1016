import type { DocumentAnalysis, Issue } from '../model/index.js';

/** All issues of the documents, with the source that each belongs to, and those of the timeline as a whole. */
export const collectIssues = (
  analyses: readonly DocumentAnalysis[],
  sourceIds: readonly string[],
  others: readonly Issue[],
): Issue[] => [
  ...analyses.flatMap(({ issues }, index) => issues.map((issue) => ({ ...issue, sourceId: sourceIds[index]! }))),
  ...others,
];
