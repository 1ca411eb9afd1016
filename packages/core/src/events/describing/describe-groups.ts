import type { MentionRef } from '../grouping/mention-features.js';
import { type DescribedEvent, type DescriptionContext, describeEvent, isTellable } from './describe-event.js';

/** A shorter title without a name ("Five people killed") may be of two things. */
const WORDS = 6;
const NAME = /\s\p{Lu}\p{Ll}/u;

/** The groups that tell an event, with what describes each; those that read alike are one. */
export function describeGroups(groups: readonly (readonly MentionRef[])[], context: DescriptionContext) {
  const tellable = groups.filter((group) => isTellable(group, context));
  const described = tellable.map((group) => describeEvent(group, context));
  const joined = joinAlike(tellable, described);
  const kept = [...joined.keys()].filter((index) => joined[index]!.length > 0);
  return {
    groups: kept.map((index) => joined[index]!),
    described: kept.map((index) =>
      joined[index] === tellable[index] ? described[index]! : describeEvent(joined[index]!, context),
    ),
  };
}

/**
 * Makes those one that a reader would take for one: of the same date and the same title, where that names somebody or says much, or
 * where one sentence tells both. Sayings have like titles and stay apart. Of two that are joined the second is left empty.
 */
function joinAlike(
  groups: readonly (readonly MentionRef[])[],
  events: readonly DescribedEvent[],
): (readonly MentionRef[])[] {
  const first = new Map<string, number>();
  const joined = [...groups];
  events.forEach((event, index) => {
    const { title, date } = event;
    if (/^Statements? by /.test(title)) return;
    const key = `${date.edtf} ${title}`;
    const at = first.get(key);
    if (at === undefined) first.set(key, index);
    else if (saysMuch(title) || shareSentence(event, events[at]!)) {
      joined[at] = [...joined[at]!, ...groups[index]!].sort(inOrder);
      joined[index] = [];
    }
  });
  return joined;
}

const inOrder = (a: MentionRef, b: MentionRef): number => a.document - b.document || a.mention - b.mention;

const saysMuch = (title: string): boolean => title.split(' ').length >= WORDS || NAME.test(title);

const shareSentence = ({ reports }: DescribedEvent, other: DescribedEvent): boolean =>
  reports.some(({ sourceId, quote }) => other.reports.some((it) => it.sourceId === sourceId && it.quote === quote));
