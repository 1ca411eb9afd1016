import { dayNumberOf } from '../../calendar/index.js';
import type { DocumentAnalysis, FuzzyDate } from '../../model/index.js';
import type { MentionRef } from '../grouping/mention-features.js';

/** The dated mentions of a timeline by root and kind, in order of time, so that an anchor finds its event without reading all of them. */
export interface TargetIndex {
  /** The mentions of a root or kind, in order of time. */
  named: (key: string) => readonly MentionRef[];
  dayOf: (ref: MentionRef) => number;
  sourcesOf: (ref: MentionRef) => number;
  /** The date of a mention's event over all its sources. */
  dateOf: (ref: MentionRef) => FuzzyDate;
}

/** Sorts the dated mentions of all documents under what they are called, given what is known of their events. */
export function indexTargets(
  analyses: readonly DocumentAnalysis[],
  { sourcesOf, dateOf }: Pick<TargetIndex, 'sourcesOf' | 'dateOf'>,
): TargetIndex {
  const byKey = new Map<string, MentionRef[]>();
  const add = (key: string, ref: MentionRef) => {
    const list = byKey.get(key);
    if (list) list.push(ref);
    else byKey.set(key, [ref]);
  };
  analyses.forEach(({ mentions }, document) => {
    mentions.forEach(({ date, head, kind, continues }, mention) => {
      if (!date || continues !== undefined) return;
      const ref = { document, mention };
      add(head, ref);
      if (kind) add(`kind ${kind}`, ref);
    });
  });
  const dayOf = ({ document, mention }: MentionRef) => dayNumberOf(analyses[document]!.mentions[mention]!.date!.end);
  // Few of all the words that mentions are known by are asked for.
  const sorted = new Map<string, readonly MentionRef[]>();
  const named = (key: string) => {
    const known = sorted.get(key);
    if (known) return known;
    const list = (byKey.get(key) ?? []).sort((a, b) => dayOf(a) - dayOf(b));
    sorted.set(key, list);
    return list;
  };
  return { named, dayOf, sourcesOf, dateOf };
}
