import type { DocumentAnalysis, Issue } from '../model/index.js';
import type { EntityOf } from './mention-features.js';

export function settleDates(
  analyses: readonly DocumentAnalysis[],
  _entityOf: EntityOf,
  _sourceIds: readonly string[],
): { analyses: readonly DocumentAnalysis[]; issues: Issue[] } {
  return { analyses, issues: [] };
}
