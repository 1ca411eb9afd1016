import { contextOf } from '../attaching/statement-sites.js';
import type { Claim } from '../disputes/positions.js';
import type { ReconcileContext } from './reconcile-context.js';

/** A statement of a document with the entities that its names stand for in the corpus: what sources are compared by. */
export function claimOf(
  document: number,
  index: number,
  { analyses, entityOf, entities, offices }: ReconcileContext,
): Claim {
  const statement = analyses[document]!.statements[index]!;
  const entity = (name: number | undefined) => {
    const id = name === undefined ? undefined : entityOf[document]?.[name];
    return id === undefined ? undefined : entities.get(id);
  };
  return {
    document,
    statement,
    subject: entity(statement.subject) ?? entities.get(offices.get(statement.patient ?? '') ?? ''),
    answer: entity(statement.answer),
    town: entity(statement.town),
    published: analyses[document]!.published?.end,
    context: () => contextOf(statement.sentence, document, analyses[document]!, entityOf),
  };
}
