import type { MentionRef } from '../../events/index.js';
import type { ReconcileContext } from './reconcile-context.js';

/** An entity of no more events than this marks an event out. */
const FEW_EVENTS = 6;

/** Tells the entities that few events have. */
export function markFinder(
  groups: readonly (readonly MentionRef[])[],
  { analyses, entityOf }: ReconcileContext,
): (entity: string) => boolean {
  const events = new Map<string, number>();
  for (const group of groups) {
    const here = new Set<string>();
    for (const { document, mention } of group) {
      for (const name of analyses[document]!.mentions[mention]!.names) {
        const id = entityOf[document]?.[name];
        if (id) here.add(id);
      }
    }
    for (const id of here) events.set(id, (events.get(id) ?? 0) + 1);
  }
  return (entity) => (events.get(entity) ?? 0) <= FEW_EVENTS;
}
