import { daysBetween } from '../../calendar/index.js';
import type { MentionRef } from '../../events/index.js';
import type { Disagreement, DocumentAnalysis } from '../../model/index.js';
import type { ToldNumber } from '../numbers/told-numbers.js';
import { overlap } from './figure-range.js';
import { hostOf } from './point-host.js';
import { evidenceOf, inOrder, positionOf } from './positions.js';
import type { ToldPlace } from './told-events.js';

/** For so many days a higher number may be a later one. */
const MONTH = 31;

/**
 * Adds what articles count otherwise in sentences that tell one thing to the event that most of them tell it with, where no other
 * disagreement has it yet. What is told of one event under one word is one point.
 */
export function disputeParallels(
  disagreements: readonly (readonly Disagreement[])[],
  points: readonly (readonly ToldNumber[])[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  sourceIds: readonly string[],
  toldIn: (place: ToldPlace) => number | undefined,
): Disagreement[][] {
  const result = disagreements.map((own) => [...own]);
  const isSaid = evidenceOf(disagreements, sourceIds);
  const byEvent = new Map<string, { group: number; told: ToldNumber[] }>();
  for (const told of points) {
    if (told.every((one) => overlap(one.range, told[0]!.range)) || told.some(isSaid)) continue;
    const group = hostOf(told, groups, analyses, (place) => place.group ?? toldIn(place));
    if (group === undefined) continue;
    const key = `${group} ${told[0]!.key}`;
    byEvent.set(key, { group, told: [...(byEvent.get(key)?.told ?? []), ...told] });
  }
  for (const { group, told } of byEvent.values()) result[group]!.push(write(told, sourceIds));
  return result;
}

/** Leaves out what an article of the next days counts further. */
export function withoutUpdates(point: readonly ToldNumber[], analyses: readonly DocumentAnalysis[]): ToldNumber[] {
  const day = ({ document }: ToldNumber) => analyses[document]!.published?.end;
  return point.filter(
    (one) =>
      !point.some((other) => {
        const [before, after] = [day(one), day(other)];
        const later = before && after ? daysBetween(before, after) : 0;
        return isCount(one) && later > 0 && later <= MONTH && other.min > one.min && !overlap(one.range, other.range);
      }),
  );
}

/** Shares, sums and times are what they are; people and things are counted on. */
const isCount = ({ of }: ToldNumber): boolean => !/^(?:age|share|money|clock)$/.test(of);

function write(told: readonly ToldNumber[], sourceIds: readonly string[]): Disagreement {
  const sides: ToldNumber[][] = [];
  for (const one of told) {
    const side = sides.find(([first]) => overlap(first!.range, one.range));
    if (side) side.push(one);
    else sides.push([one]);
  }
  const { aspect, about } = told[0]!;
  return { aspect, about, positions: inOrder(sides.map((side) => positionOf(side[0]!, side, sourceIds))) };
}
