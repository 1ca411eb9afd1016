import type { EntityOf } from '../../events/index.js';
import type { DocumentAnalysis, Statement } from '../../model/index.js';

/** Tells whether two articles' statements are of people and groups of whom the other article has never heard. */
export type AreStrangers = (document: number, told: Statement, other: number, answer: Statement) => boolean;

/**
 * "Norvik earned 5 million", "Kestrel earned 7 million": one quarter's figures of two companies answer each other by every word but whose they are.
 * They are of two things where neither article names whom the other's statement is about.
 */
export function findStrangers(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): AreStrangers {
  const named: Set<string>[] = [];
  const namedIn = (document: number) =>
    (named[document] ??= new Set((entityOf[document] ?? []).filter((id) => id !== undefined)));
  const isUnheard = (parties: readonly string[], document: number) =>
    parties.length > 0 && !parties.some((id) => namedIn(document).has(id));
  const main: string[][] = [];
  const mainOf = (document: number) => (main[document] ??= mostNamed(entityOf[document] ?? []));
  return (document, told, other, answer) =>
    document !== other &&
    ((isUnheard(partiesOf(told, analyses[document]!, entityOf[document]), other) &&
      isUnheard(partiesOf(answer, analyses[other]!, entityOf[other]), document)) ||
      (isFull(mainOf(document)) &&
        isFull(mainOf(other)) &&
        isUnheard(mainOf(document), other) &&
        isUnheard(mainOf(other), document)));
}

/** So many names tell what an article is about. */
const MAIN = 3;
const isFull = (names: readonly string[]): boolean => names.length > 1;

/** Who and what an article names most often. */
function mostNamed(entities: EntityOf[number]): string[] {
  const times = new Map<string, number>();
  for (const id of entities) if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAIN)
    .map(([id]) => id);
}

/** Whose figure it is, else the people and groups that its sentence names. */
function partiesOf(
  { holder, sentence }: Statement,
  { names, sentences }: DocumentAnalysis,
  entities: EntityOf[number] | undefined,
): string[] {
  const own = holder === undefined ? undefined : entities?.[holder];
  if (own) return [own];
  const { start, end } = sentences[sentence]!;
  return names.flatMap(({ kind, start: from }, name) =>
    kind !== 'place' && from >= start && from < end ? (entities?.[name] ?? []) : [],
  );
}
