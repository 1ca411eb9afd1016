import type { DocumentAnalysis } from '../../model/index.js';
import type { MentionFeatures, MentionRef } from './mention-features.js';

/** The mentions of each document by the one that they go on from, directly or over others; itself among them where it has a date. */
export type Followers = (MentionRef[] | undefined)[][];

/** Finds them for all documents. */
export function followersOf(analyses: readonly DocumentAnalysis[]): Followers {
  return analyses.map(({ mentions }, document) => {
    const roots: number[] = [];
    const followers: (MentionRef[] | undefined)[] = mentions.map(() => undefined);
    mentions.forEach(({ continues, date }, mention) => {
      // What a mention continues stands before it, or it is the story's opening.
      const root = continues === undefined ? mention : (roots[continues] ?? continues);
      roots.push(root);
      if (!date) return;
      const list = followers[root];
      if (list) list.push({ document, mention });
      else followers[root] = [{ document, mention }];
    });
    return followers;
  });
}

/** The members of a group with what goes on from each, in the order of the documents. */
export function withFollowers(
  members: readonly number[],
  features: readonly MentionFeatures[],
  followers: Followers,
): MentionRef[] {
  const refs = members.flatMap((index) => {
    const { document, mention } = features[index]!;
    return followers[document]![mention] ?? [];
  });
  return members.length === 1 ? refs : refs.sort((a, b) => a.document - b.document || a.mention - b.mention);
}
