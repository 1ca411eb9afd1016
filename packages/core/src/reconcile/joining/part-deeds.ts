import type { MentionRef } from '../../events/index.js';

/** A mention that tells what was done to whom. */
interface KeyedMention extends MentionRef {
  key: string;
  /** Whether its sentence names whom. */
  named: boolean;
}

/** Deeds that befall one person each, however many they befall in a month: who is sacked beside another is another event. */
const OF_ONE = /^(?:departure|appointment) (?!the )/;

/**
 * Parts the events that tell such a deed of several persons, whom the words alone did not tell apart: one stays, the one that most
 * mentions tell, and each other becomes an event of its own, with what goes on from it.
 */
export function partDeeds(
  groups: readonly (readonly MentionRef[])[],
  deeds: readonly (readonly KeyedMention[])[],
  groupOf: (ref: MentionRef) => number | undefined,
  goingOnFrom: (ref: MentionRef, group: readonly MentionRef[]) => readonly MentionRef[],
  peopleOf: (ref: MentionRef) => readonly string[],
  leads: (ref: MentionRef) => boolean,
): MentionRef[][] {
  const told = new Map<number, Map<string, KeyedMention[]>>();
  const once = toldOnce(deeds.flat().filter(({ key, named }) => named && OF_ONE.test(key)));
  for (const list of deeds) {
    for (const deed of list) {
      if (!deed.named || !once(deed)) continue;
      const group = OF_ONE.test(deed.key) ? groupOf(deed) : undefined;
      if (group === undefined) continue;
      const keys = told.get(group) ?? new Map<string, KeyedMention[]>();
      keys.set(deed.key, [...(keys.get(deed.key) ?? []), deed]);
      told.set(group, keys);
    }
  }
  const result = groups.map((group) => [...group]);
  for (const [group, keys] of told) {
    if (keys.size < 2) continue;
    const [[stays], ...others] = [...keys].sort((a, b) => b[1].length - a[1].length) as [[string, KeyedMention[]]];
    const keyed = new Set([...keys.values()].flat().map(({ document, mention }) => `${document} ${mention}`));
    for (const [key, other] of others as [string, KeyedMention[]][]) {
      // "The directors had demanded his resignation" goes with him.
      const about = result[group]!.filter((ref) => {
        const people = keyed.has(`${ref.document} ${ref.mention}`) ? [] : peopleOf(ref);
        return people.includes(personOf(key)) && !people.includes(personOf(stays));
      });
      const moving = [...other, ...about].flatMap((ref) => goingOnFrom(ref, result[group]!));
      const staying = result[group]!.filter((ref) => !moving.includes(ref));
      // What only goes on from something else is no event without it.
      if (!moving.some(leads) || !staying.some(leads)) continue;
      result[group] = staying;
      result.push([...new Set(moving)]);
    }
  }
  return result;
}

const personOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** Tells the mentions with one such deed: "he and his deputy resigned" is told of two. */
function toldOnce(deeds: readonly KeyedMention[]): (deed: KeyedMention) => boolean {
  const keys = new Map<string, Set<string>>();
  for (const { document, mention, key } of deeds) {
    const at = `${document} ${mention}`;
    keys.set(at, (keys.get(at) ?? new Set()).add(key));
  }
  return ({ document, mention }) => keys.get(`${document} ${mention}`)?.size === 1;
}
