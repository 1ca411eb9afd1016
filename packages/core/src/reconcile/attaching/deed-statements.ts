import type { EntityOf } from '../../events/index.js';
import { FIRST_COME } from '../../lexicon/index.js';
import type { DocumentAnalysis, Statement } from '../../model/index.js';
import type { StatementRef } from './attach-statements.js';

/** Whether a statement is a deed, or says at what minute or where one was done or by whom: it belongs to the deed's own clause and to no other. */
export const isOfDeed = ({ aspect, topic, counted, answer }: Statement): boolean =>
  aspect === 'deed' ||
  aspect === 'time' ||
  (aspect === 'place' && counted !== undefined) ||
  (aspect === 'attribution' && (FIRST_COME.has(topic) || topic === 'death') && answer === undefined);

/** What was done to whom, for a statement of a document: "arrest" and the entity, or the noun that stands for it. */
export function deedKey(
  { topic, subject, patient }: Statement,
  entities: EntityOf[number] | undefined,
  offices: ReadonlyMap<string, string>,
): string | undefined {
  const whom = subject === undefined ? (offices.get(patient ?? '') ?? patient) : entities?.[subject];
  return whom === undefined ? undefined : `${topic} ${whom}`;
}

/**
 * Gives what is said of a deed in passing ("X, who was arrested at his home, told the court"), which is no report of its own, to
 * the one event that tells the deed. Where several do, it stays with none.
 */
export function lendDeeds(
  attached: readonly (readonly StatementRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  offices: ReadonlyMap<string, string>,
): StatementRef[][] {
  const result = attached.map((refs) => [...refs]);
  const events = new Map<string, Set<number>>();
  const taken = new Set<string>();
  attached.forEach((refs, group) => {
    for (const { document, statement } of refs) {
      taken.add(`${document} ${statement}`);
      const told = analyses[document]!.statements[statement]!;
      const key = told.aspect === 'deed' ? deedKey(told, entityOf[document], offices) : undefined;
      if (key === undefined) continue;
      const list = events.get(key);
      if (list) list.add(group);
      else events.set(key, new Set([group]));
    }
  });
  analyses.forEach(({ statements }, document) => {
    statements.forEach((told, statement) => {
      if (!isOfDeed(told) || taken.has(`${document} ${statement}`)) return;
      const isOfSomebody = told.subject !== undefined || offices.has(told.patient ?? '');
      const groups = isOfSomebody ? events.get(deedKey(told, entityOf[document], offices) ?? '') : undefined;
      const [group] = groups ?? [];
      if (groups?.size === 1 && group !== undefined) result[group]!.push({ document, statement });
    });
  });
  return result;
}
