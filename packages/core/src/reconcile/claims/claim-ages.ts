import { widenSpan } from '../../calendar/index.js';
import type { DaySpan } from '../../model/index.js';
import type { StatementRef } from '../attaching/attach-statements.js';
import type { AgeClaim } from '../disputes/dispute-ages.js';
import { agesTold } from './ages-told.js';
import { claimOf } from './claim-of.js';
import { deathDays } from './death-days.js';
import type { ReconcileContext } from './reconcile-context.js';

const YEAR = 366;

/** The ages that sources may tell, each with the days on which the person may have been so old. */
export function claimAges(
  attached: readonly (readonly StatementRef[])[],
  mayTell: (ref: StatementRef) => boolean,
  context: ReconcileContext,
): AgeClaim[] {
  const { analyses, entityOf } = context;
  const ages = agesTold(attached, analyses).filter(mayTell);
  if (ages.length === 0) return [];
  const died = deathDays(analyses, entityOf);
  return ages.map(({ document, statement, group }) => {
    const claim = claimOf(document, statement, context);
    const { published } = analyses[document]!;
    // A day of writing that was only worked out may be far off.
    const written = published?.basis === 'inferred' ? widenSpan(published, YEAR) : published;
    return {
      claim,
      group,
      written,
      told: dateTold(document, statement, context),
      died: died.get(claim.subject?.id ?? ''),
    };
  });
}

/** The day that a statement's sentence tells of. */
function dateTold(document: number, statement: number, { analyses }: ReconcileContext): DaySpan | undefined {
  const { statements, mentions } = analyses[document]!;
  const { sentence } = statements[statement]!;
  return mentions.find((told) => told.sentence === sentence && told.date && told.basis !== 'publication')?.date;
}
