import type { EntityOf } from '../../events/index.js';
import type { DocumentAnalysis, Entity } from '../../model/index.js';
import { findOffices } from './office-of.js';
import { personKeys } from './person-keys.js';

/** Who is meant where something befalls somebody: worked out once for all that compares what sources tell. */
export interface KnownPersons {
  /** The entity of each name, with one for all that are held to be one person: `entityOf[document][name]`. */
  entityOf: EntityOf;
  /** Who holds the offices that are named alone. */
  offices: ReadonlyMap<string, string>;
}

/** Works it out, given which entity each name is. */
export function knowPersons(
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  entities: ReadonlyMap<string, Entity>,
): KnownPersons {
  const same = personKeys(entityOf, entities);
  const known = entityOf.map((ids) => ids.map((id) => (id === undefined ? undefined : same(id))));
  return { entityOf: known, offices: findOffices(analyses, known) };
}
