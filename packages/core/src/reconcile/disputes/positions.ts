import type { Day, Disagreement, Entity, Position, Statement, TextSpan } from '../../model/index.js';

/** What a source says, as it is weighed against what others say. */
export interface Claim {
  /** Index of the source. */
  document: number;
  statement: Statement;
  /** The entity that the answer names, or whose figure it is. */
  subject?: Entity;
  answer?: Entity;
  /** The town in which a figure is told to be so. */
  town?: Entity;
  /** The last day on which the source may have been published. */
  published?: Day;
  /** Content words and entities of the sentence, read when they are asked for. */
  context: () => ReadonlySet<string>;
}

/** A candidate position: claims that agree. */
export interface Side {
  value: string;
  label: string;
  claims: readonly Claim[];
}

/** Writes sides down as a disagreement, those of most sources first. */
export const writeDisagreement = (
  aspect: Disagreement['aspect'],
  about: string,
  sides: readonly Side[],
  sourceIds: readonly string[],
): Disagreement => ({
  aspect,
  about,
  positions: inOrder(
    sides.map(({ claims, ...side }) => {
      const places = claims.map(({ document, statement: { start, end } }) => ({ document, start, end }));
      return positionOf(side, places, sourceIds);
    }),
  ),
});

/** A position with the places of the documents that take it. */
export const positionOf = (
  { value, label }: Pick<Position, 'value' | 'label'>,
  places: readonly (TextSpan & { document: number })[],
  sourceIds: readonly string[],
): Position => ({
  value,
  label,
  sourceIds: [...new Set(places.map(({ document }) => sourceIds[document]!))],
  evidence: places.map(({ document, start, end }) => ({ sourceId: sourceIds[document]!, start, end })),
});

/** Positions of most sources first. */
export const inOrder = (positions: readonly Position[]): Position[] =>
  [...positions].sort((a, b) => b.sourceIds.length - a.sourceIds.length || (a.value < b.value ? -1 : 1));

/** Tells the places that some disagreement has for evidence already. */
export function evidenceOf(disagreements: readonly (readonly Disagreement[])[], sourceIds: readonly string[]) {
  const said = groupBy(
    disagreements.flat().flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence)),
    ({ sourceId }) => sourceId,
  );
  return ({ document, start, end }: TextSpan & { document: number }): boolean =>
    (said.get(sourceIds[document]!) ?? []).some((it) => it.start < end && start < it.end);
}

/** Claims by a key, in the order of their first one. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How many different sources claims come from. */
export const sourcesOf = (claims: readonly Claim[]): number => new Set(claims.map(({ document }) => document)).size;
