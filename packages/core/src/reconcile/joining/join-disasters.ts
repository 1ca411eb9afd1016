import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, EventMention } from '../../model/index.js';
import { contextOf, sharedContext } from '../attaching/statement-sites.js';

/** What strikes many at once. */
const STRUCK = /^(?:attack|accident|nature|death|injury)$/;
/** A day of which more such events are told is a day of war: each may be another. */
const MOST = 5;
/** What so many articles tell has shown its words, and takes in nothing in others. */
const FEW = 4;
/** Entities that two articles must share to be of one story. */
const ONE_STORY = 4;
/** What the passages must share, in words; a name counts two. */
const SHARED = 2;

interface Struck {
  group: number;
  day: string;
  /** The mentions that tell it. */
  told: readonly MentionRef[];
}

/**
 * Makes one event of the disaster that several articles of one story tell of one day in other words: "munitions struck the bazaar", "38 people were
 * killed in the market". Each article tells but one such event of that day, and hardly any other is told of it.
 */
export function joinDisasters(
  given: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  copies: ReadonlyMap<number, number>,
): MentionRef[][] {
  const groups = given.map((group) => [...group]);
  const byDay = new Map<string, Struck[]>();
  given.forEach((group, index) => {
    const told = group.filter(({ document, mention }) => {
      const { mentions } = analyses[document]!;
      const beside = group.flatMap((ref) => (ref.document === document ? mentions[ref.mention]! : []));
      return !copies.has(document) && isStruck(mentions[mention]!, beside);
    });
    if (new Set(group.map(({ document }) => document)).size > FEW) return;
    const days = new Set(told.map(({ document, mention }) => analyses[document]!.mentions[mention]!.date!.edtf));
    const [day] = days;
    if (day === undefined || days.size > 1) return;
    byDay.set(day, [...(byDay.get(day) ?? []), { group: index, day, told }]);
  });
  for (const struck of byDay.values()) {
    if (struck.length < 2 || struck.length > MOST) continue;
    const documents = struck.flatMap(({ told }) => [...new Set(told.map(({ document }) => document))]);
    // An article that tells two tells them apart.
    const twice = new Set(documents.filter((document, at) => documents.indexOf(document) !== at));
    const single = struck.filter(({ told }) => !told.some(({ document }) => twice.has(document)));
    single.forEach((one, at) => {
      const other = single.slice(0, at).find((before) => areOne(before, one, analyses, entityOf));
      if (!other) return;
      groups[other.group]!.push(...groups[one.group]!);
      groups[one.group] = [];
      one.group = other.group;
    });
  }
  return groups.filter(({ length }) => length > 0);
}

/** Told by the day, as done, with its own date: by its verb, or, where that is of no known kind, by a word of its sentence ("came in low and dropped bombs"). */
const isStruck = (told: EventMention, beside: readonly EventMention[]): boolean =>
  isDone(told) &&
  (told.kind === undefined
    ? beside.some(
        ({ sentence, concepts }) => sentence === told.sentence && concepts.some((it) => STRUCK.test(it.slice(1))),
      )
    : STRUCK.test(told.kind));

const isDone = ({ date, status, says, continues, expression }: EventMention): boolean =>
  date !== undefined &&
  date.start === date.end &&
  date.modifier === undefined &&
  status === 'reported' &&
  says === undefined &&
  continues === undefined &&
  expression !== undefined;

function areOne(a: Struck, b: Struck, analyses: readonly DocumentAnalysis[], entityOf: EntityOf): boolean {
  return a.told.some((one) =>
    b.told.some((other) => {
      if (one.document === other.document || !areOfOneStory(one.document, other.document, entityOf)) return false;
      const context = ({ document, mention }: MentionRef) =>
        contextOf(analyses[document]!.mentions[mention]!.sentence, document, analyses[document]!, entityOf);
      const [here, there] = [context(one), context(other)];
      const isWord = (item: string) => !item.startsWith('@') && there.has(item);
      return sharedContext(here, there) >= SHARED && [...here].some(isWord);
    }),
  );
}

function areOfOneStory(one: number, other: number, entityOf: EntityOf): boolean {
  const here = new Set(entityOf[one]);
  return new Set(entityOf[other]?.filter((id) => id !== undefined && here.has(id))).size >= ONE_STORY;
}
