import type { DocumentAnalysis } from '../model/index.js';

/** A mention by its document's and its own index. */
export interface MentionRef {
  document: number;
  mention: number;
}

/** Brings together the mentions that tell one event, within and across documents. */
export function groupMentions(analyses: readonly DocumentAnalysis[]): MentionRef[][] {
  const groups = new Map<string, MentionRef[]>();
  analyses.forEach(({ mentions }, document) => {
    mentions.forEach(({ date, head }, mention) => {
      if (!date) return;
      const key = `${date.edtf} ${head}`;
      groups.set(key, [...(groups.get(key) ?? []), { document, mention }]);
    });
  });
  return [...groups.values()];
}
