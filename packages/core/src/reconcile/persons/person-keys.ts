import type { EntityOf } from '../../events/index.js';
import type { Entity } from '../../model/index.js';

/**
 * The entity that stands for each: one and the same for two persons of one surname whom no article names beside each other: "George Varga" and
 * "Yorgos Varga" of two papers are held to be one for what befell them, two brothers of one article are not.
 */
export function personKeys(entityOf: EntityOf, entities: ReadonlyMap<string, Entity>): (id: string) => string {
  const families = familiesOf(entities);
  const surnames = new Map([...families].flatMap(([surname, ids]) => ids.map((id) => [id, surname] as const)));
  for (const names of entityOf) for (const surname of meetingIn(names, surnames)) families.delete(surname);
  const keys = new Map<string, string>();
  for (const ids of families.values()) {
    const [first] = ids.sort();
    for (const id of ids) keys.set(id, first!);
  }
  return (id) => keys.get(id) ?? id;
}

/** The surnames of several persons, each with these. */
function familiesOf(entities: ReadonlyMap<string, Entity>): Map<string, string[]> {
  const bySurname = new Map<string, string[]>();
  for (const { id, kind, name } of entities.values()) {
    const surname = kind === 'person' && /(\p{L}[\p{L}'’-]+)$/u.exec(name)?.[1]?.toLowerCase();
    if (!surname) continue;
    const list = bySurname.get(surname);
    if (list) list.push(id);
    else bySurname.set(surname, [id]);
  }
  for (const [surname, { length }] of bySurname) if (length < 2) bySurname.delete(surname);
  return bySurname;
}

/** The surnames of which one article names two persons. */
function meetingIn(names: EntityOf[number], surnames: ReadonlyMap<string, string>): Set<string> {
  const here = new Map<string, string>();
  const meeting = new Set<string>();
  for (const id of names) {
    const surname = id === undefined ? undefined : surnames.get(id);
    if (surname === undefined) continue;
    const other = here.get(surname);
    if (other === undefined) here.set(surname, id!);
    else if (other !== id) meeting.add(surname);
  }
  return meeting;
}
