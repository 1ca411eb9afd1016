import { spansTouch } from '../../calendar/index.js';
import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, EventMention } from '../../model/index.js';

/** What people come out of, hurt or not. */
const STRUCK = /^(?:attack|accident|nature|fight)$/;
/** How many sentences off an article tells what somebody came out of; fewer where no name tells that it was he. */
const REACH = 12;
const NEAR = 3;

/**
 * Joins what is told of somebody's condition alone ("the mayor was unharmed") to the attack or accident that the same article tells of
 * the same day: it is no event beside it.
 */
export function joinOutcomes(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): MentionRef[][] {
  const told = ({ document, mention }: MentionRef): EventMention => analyses[document]!.mentions[mention]!;
  const result = groups.map((group) => [...group]);
  const struck = new Map<number, { group: number; ref: MentionRef }[]>();
  groups.forEach((group, index) => {
    for (const ref of group) {
      if (!STRUCK.test(told(ref).kind ?? '') || told(ref).says) continue;
      const list = struck.get(ref.document);
      if (list) list.push({ group: index, ref });
      else struck.set(ref.document, [{ group: index, ref }]);
    }
  });
  const groupOf = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const { document, mention } of group) groupOf.set(`${document} ${mention}`, index);
  });
  groups.forEach((group, index) => {
    const [first] = group;
    const leaders = group.filter((ref) => told(ref).continues === undefined);
    if (!first || leaders.length === 0 || !leaders.every((ref) => told(ref).kind === 'injury' && told(ref).date))
      return;
    const before = goesOnWith(leaders, index, groupOf, analyses);
    if (before !== undefined && result[before]!.length > 0) {
      result[before]!.push(...result[index]!);
      result[index] = [];
      return;
    }
    if (group.some(({ document }) => document !== first.document)) return;
    const own = told(leaders[0]!);
    const names = idsOf(leaders[0]!, own, entityOf);
    const [nearest] = (struck.get(first.document) ?? [])
      .map(({ group: target, ref }) => ({ target, ref, other: told(ref) }))
      .filter(({ target, ref, other }) => {
        const distance = Math.abs(other.sentence - own.sentence);
        if (target === index || distance > REACH || !other.date || !spansTouch(own.date!, other.date)) return false;
        return distance <= NEAR || idsOf(ref, other, entityOf).some((id) => names.includes(id));
      })
      .sort((a, b) => Math.abs(a.other.sentence - own.sentence) - Math.abs(b.other.sentence - own.sentence));
    if (!nearest || result[nearest.target]!.length === 0) return;
    result[nearest.target]!.push(...result[index]!);
    result[index] = [];
  });
  return result.filter((group) => group.length > 0);
}

/** Kinds of events in which nobody is hurt, and what is only said. */
const HARMLESS = /^(?:injury|death|speech|meeting|deal|trial|office|inquiry|unveiling|market|election)$/;

/**
 * The event that articles tell just before, where the sentence about the injured has its date from there: "It dropped sharply. Four
 * people were hurt." Of several, the first.
 */
function goesOnWith(
  leaders: readonly MentionRef[],
  index: number,
  groupOf: ReadonlyMap<string, number>,
  analyses: readonly DocumentAnalysis[],
): number | undefined {
  const targets = leaders.map(({ document, mention }) => {
    const { mentions, sentences } = analyses[document]!;
    const own = mentions[mention]!;
    if (own.basis !== 'context') return undefined;
    for (let at = mention - 1; at >= 0 && own.sentence - mentions[at]!.sentence <= 1; at--) {
      const other = mentions[at]!;
      const isBefore =
        own.sentence - other.sentence === 1 &&
        sentences[own.sentence]!.paragraph === sentences[other.sentence]!.paragraph;
      if (isBefore && other.date?.edtf === own.date!.edtf && !other.says && !HARMLESS.test(other.kind ?? ''))
        return groupOf.get(`${document} ${at}`);
    }
    return undefined;
  });
  const [target] = targets;
  return targets.every((it) => it !== undefined) && target !== index ? target : undefined;
}

/** The entities that a clause names, or may mean by its pronouns. */
const idsOf = ({ document }: MentionRef, { names, around }: EventMention, entityOf: EntityOf): string[] =>
  [...names, ...around].flatMap((name) => entityOf[document]?.[name] ?? []);
