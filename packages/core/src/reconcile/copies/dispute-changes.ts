import { daysBetween } from '../../calendar/index.js';
import type { MentionRef } from '../../events/index.js';
import type { Disagreement, DocumentAnalysis } from '../../model/index.js';
import type { CountedEvent } from '../disputes/counted-event.js';
import { sharedEvent } from '../disputes/main-event.js';
import { evidenceOf, positionOf } from '../disputes/positions.js';
import type { ToldPlace } from '../disputes/told-events.js';

/** For so many days what somebody counts is still being counted. */
const COUNTING = 30;
/** For so many days one day's papers may be an early and a late edition. */
const AT_ONCE = 3;

/** A figure, date or name where it stands in a sentence. */
export interface ToldPoint extends ToldPlace {
  aspect: 'figure' | 'date' | 'attribution';
  value: string;
  /** As a reader should see it. */
  label: string;
  /** What it is of, as a reader should see it. */
  about: string;
  /** How many it is, where that is a figure. */
  min?: number;
  /** Whether it counts what goes on being counted: the dead, the missing, the cases. */
  isRunning: boolean;
}

/** What a near copy says otherwise than its original, in a sentence that it has from it. */
export interface ChangedPoint {
  copy: ToldPoint;
  original: ToldPoint;
}

/**
 * Adds what near copies say otherwise than their originals to the event that the sentence is about, where no other disagreement has
 * it yet. A count that the later of the two carries further is an update.
 */
export function disputeChanges(
  disagreements: readonly (readonly Disagreement[])[],
  changes: readonly ChangedPoint[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  sourceIds: readonly string[],
  toldIn: (place: ToldPlace) => number | undefined,
  eventOf: (group: number) => CountedEvent,
): Disagreement[][] {
  const result = disagreements.map((own) => [...own]);
  if (changes.length === 0) return result;
  const isSaid = evidenceOf(disagreements, sourceIds);
  for (const { copy, original } of changes) {
    if (isSaid(copy)) continue;
    const group = toldIn(original) ?? toldIn(copy) ?? sharedEvent(groups, analyses, original.document, copy.document);
    if (group === undefined || isUpdate(copy, original, analyses, eventOf(group))) continue;
    const { aspect, about } = original;
    const positions = [original, copy].map((point) => positionOf(point, [point], sourceIds));
    result[group]!.push({ aspect, about, positions });
  }
  return result;
}

/** Whether the later of the two has only counted on, or may have, where both are of one day. */
function isUpdate(copy: ToldPoint, original: ToldPoint, analyses: readonly DocumentAnalysis[], event: CountedEvent) {
  if (!copy.isRunning) return false;
  const [day, before] = [copy, original].map(({ document }) => analyses[document]!.published?.end);
  if (!day || !before) return false;
  const since = event.span ? daysBetween(event.span.end, before) : 0;
  if (since > COUNTING) return false;
  return day === before ? since <= AT_ONCE : daysBetween(before, day) > 0 === copy.min! > original.min!;
}
