import type { DocumentAnalysis, Entity } from '../model/index.js';

/** The entities of all documents, and the entity of each name: `entityOf[document][name]`. */
export interface JoinedNames {
  entities: Entity[];
  entityOf: (string | undefined)[][];
}

/** Joins the names that mean one person, group or place across documents. */
export function joinNames(analyses: readonly DocumentAnalysis[]): JoinedNames {
  const entities = new Map<string, Entity>();
  const entityOf = analyses.map(({ names }) =>
    names.map(({ text, kind }) => {
      const id = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      if (!entities.has(id)) entities.set(id, { id, kind: kind ?? 'group', name: text, aliases: [] });
      return id;
    }),
  );
  return { entities: [...entities.values()], entityOf };
}
