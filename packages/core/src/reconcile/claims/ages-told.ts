import type { DocumentAnalysis } from '../../model/index.js';
import type { StatementRef } from '../attaching/attach-statements.js';
import { isAge } from '../disputes/dispute-ages.js';

/** The ages that articles give, each with the event that it is told with, if it is with one. */
export function agesTold(
  attached: readonly (readonly StatementRef[])[],
  analyses: readonly DocumentAnalysis[],
): (StatementRef & { group?: number })[] {
  const groupOf = new Map<string, number>();
  attached.forEach((refs, group) => {
    for (const { document, statement } of refs) groupOf.set(`${document} ${statement}`, group);
  });
  return analyses.flatMap(({ statements }, document) =>
    statements.flatMap((told, statement) =>
      isAge(told) ? [{ document, statement, group: groupOf.get(`${document} ${statement}`) }] : [],
    ),
  );
}
