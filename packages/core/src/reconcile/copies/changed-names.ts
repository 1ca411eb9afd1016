import type { EntityOf } from '../../events/index.js';
import type { DocumentAnalysis, Entity, NameMention } from '../../model/index.js';
import type { CopiedSentence } from './copied-sentences.js';
import type { ChangedPoint, ToldPoint } from './dispute-changes.js';

/** A name where a sentence has it, with the words beside it. */
interface ToldName {
  name: NameMention;
  entity: Entity;
  /** The words behind it, in lower case, read when they are asked for. */
  behind: () => readonly string[];
}

/** So many words behind the name must be the same. */
const SAME = 2;
/** A longer run of names is a list's. */
const MOST = 12;

/**
 * Who did it, as a near copy says otherwise than its original: where one name stands in the place of another before the same
 * words ("President Roe announced the curfew"), and neither sentence has the other's.
 */
export function changedNames(
  copied: readonly CopiedSentence[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  entities: ReadonlyMap<string, Entity>,
): ChangedPoint[] {
  return copied.flatMap(({ copy, original, sentence, from }): ChangedPoint[] => {
    const own = namesIn(copy, sentence, analyses[copy]!, entityOf, entities);
    const theirs = namesIn(original, from, analyses[original]!, entityOf, entities);
    if (own.length > MOST || theirs.length > MOST) return [];
    const [added, gone] = [without(own, theirs), without(theirs, own)];
    const [one, other] = [added[0], gone[0]];
    if (!one || !other || added.length > 1 || gone.length > 1) return [];
    const about = aboutOf(one, other);
    return about
      ? [{ copy: pointOf(copy, sentence, one, about), original: pointOf(original, from, other, about) }]
      : [];
  });
}

function namesIn(
  document: number,
  index: number,
  { sentences, names, document: { text } }: DocumentAnalysis,
  entityOf: EntityOf,
  entities: ReadonlyMap<string, Entity>,
): ToldName[] {
  const { start, end } = sentences[index]!;
  const told: ToldName[] = [];
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    if (name.start < start || name.end > end) continue;
    const entity = entities.get(entityOf[document]?.[at] ?? '');
    const behind = () => wordsOf(text.slice(name.end, Math.min(end, name.end + BESIDE)));
    if (entity) told.push({ name, entity, behind });
  }
  return told;
}

/** Characters within which the words beside a name stand. */
const BESIDE = 60;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** The names of one sentence that the other has not, nor anything that may be another form of them. */
const without = (some: readonly ToldName[], others: readonly ToldName[]): ToldName[] =>
  some.filter((one) => !others.some((other) => mayBeOne(one, other)));

function mayBeOne({ entity: a, name }: ToldName, { entity: b, name: other }: ToldName): boolean {
  if (a.id === b.id) return true;
  const words = new Set(plain(name.text));
  return plain(other.text).some((word) => words.has(word));
}

const plain = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

/** What the two names answer: who did what both go on to say. */
function aboutOf(one: ToldName, other: ToldName): string | undefined {
  if (one.entity.kind !== 'person' || other.entity.kind !== 'person') return undefined;
  const [behind, theirs] = [one.behind(), other.behind()];
  const isSame = behind.slice(0, SAME).join(' ') === theirs.slice(0, SAME).join(' ');
  if (!isSame || !ACTION.test(behind[0] ?? '')) return undefined;
  const upTo = behind.findIndex((word, i) => i > 1 && (END.test(word) || word !== theirs[i]));
  return `who ${behind.slice(0, upTo < 0 ? LONGEST : Math.min(upTo, LONGEST)).join(' ')}`;
}

/** A past form; what somebody is told to have said is said of many. */
const ACTION =
  /^(?!said$|added$|called$)\p{L}{2,}ed$|^(?:led|made|won|shot|took|gave|told|wrote|left|met|sent|built)$/u;
const END = /^(?:in|on|at|by|for|with|after|before|when|while|as|and|but|from|[^\p{L}\p{N}])$/u;
const LONGEST = 5;

const pointOf = (document: number, sentence: number, { name, entity }: ToldName, about: string): ToldPoint => ({
  aspect: 'attribution',
  document,
  sentence,
  start: name.start,
  end: name.end,
  value: entity.name,
  label: entity.name,
  about,
  isRunning: false,
});
