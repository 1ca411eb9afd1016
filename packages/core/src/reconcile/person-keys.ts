import type { EntityOf } from '../events/index.js';
import type { DocumentAnalysis, Entity } from '../model/index.js';

/**
 * The entity that stands for each: one and the same for two persons of one surname whom no article names beside each other: "George Varga" and
 * "Yorgos Varga" of two papers are held to be one for what befell them, two brothers of one article are not.
 */
export function personKeys(
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  entities: ReadonlyMap<string, Entity>,
): (id: string) => string {
  const bySurname = new Map<string, Set<string>>();
  for (const { id, kind, name } of entities.values()) {
    const surname = /(\p{L}[\p{L}'’-]+)$/u.exec(name)?.[1]?.toLowerCase();
    if (kind !== 'person' || !surname) continue;
    const list = bySurname.get(surname);
    if (list) list.add(id);
    else bySurname.set(surname, new Set([id]));
  }
  const keys = new Map<string, string>();
  for (const ids of bySurname.values()) {
    if (ids.size < 2) continue;
    const meet = analyses.some(
      (_, document) => new Set((entityOf[document] ?? []).filter((id) => id !== undefined && ids.has(id))).size > 1,
    );
    const [first] = [...ids].sort();
    if (!meet) for (const id of ids) keys.set(id, first!);
  }
  return (id) => keys.get(id) ?? id;
}
