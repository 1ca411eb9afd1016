import { findReuse } from '../documents/index.js';
import type { MentionRef } from '../events/index.js';
import type { Disagreement, TextSpan } from '../model/index.js';
import { attachStatements, type StatementRef } from './attach-statements.js';
import { changedDates } from './changed-dates.js';
import { changedFigures } from './changed-figures.js';
import { changedNames } from './changed-names.js';
import { claimAges } from './claim-ages.js';
import { claimOf } from './claim-of.js';
import { copiedSentences } from './copied-sentences.js';
import { countedEvent } from './counted-event.js';
import { dateClaim } from './date-claim.js';
import { lendDeeds } from './deed-statements.js';
import { disputeAges } from './dispute-ages.js';
import { disputeAttributions } from './dispute-attributions.js';
import { disputeChanges } from './dispute-changes.js';
import { areContested, disputeDates, tellsDay } from './dispute-dates.js';
import { disputeDoers } from './dispute-doers.js';
import { disputeFigures } from './dispute-figures.js';
import { disputeOutcomes } from './dispute-outcomes.js';
import { disputeParallels } from './dispute-parallels.js';
import { disputePlaces } from './dispute-places.js';
import { disputeTimes } from './dispute-times.js';
import { markFinder } from './entity-marks.js';
import { eventOfPerson } from './main-event.js';
import { ownWords } from './own-words.js';
import { parallelFigures } from './parallel-figures.js';
import { placesBeside } from './places-beside.js';
import { poolStatements } from './pool-statements.js';
import { quoteEvidence } from './quote-evidence.js';
import type { ReconcileContext } from './reconcile-context.js';
import { rolesOf } from './roles-of.js';
import { findStrangers } from './strangers.js';
import { toldEvents } from './told-events.js';

/**
 * For each group of mentions, the points on which its sources cannot all be right. Each source speaks once, near copies
 * not at all; statements that can both be true ("14" and "more than a dozen") are no dispute.
 */
export function findDisagreements(
  groups: readonly (readonly MentionRef[])[],
  context: ReconcileContext,
): Disagreement[][] {
  const { analyses, sourceIds, copies, entityOf, offices } = context;
  const told = lendDeeds(attachStatements(groups, analyses), analyses, entityOf, offices);
  const areStrangers = findStrangers(analyses, entityOf);
  const attached = poolStatements(told, groups, analyses, entityOf, offices, areStrangers);
  const isMark = markFinder(groups, context);
  const documents = new Map(sourceIds.map((id, document) => [id, analyses[document]]));
  const isOwn = ownWords(analyses, copies);
  const areBeside = placesBeside(analyses);
  const whole = [...copies].map(([copy, original]) => ({ copy, original }));
  const copied = copiedSentences(analyses, [...whole, ...findReuse(analyses, copies)]);
  const figures = changedFigures(copied, analyses);
  // Of what it copies, a copy says the figures that it has changed.
  const isChanged = (at: number, { aspect, start, end }: TextSpan & { aspect: string }) =>
    aspect === 'figure' && figures.some(({ copy }) => copy.document === at && copy.start < end && start < copy.end);
  const mayTell = ({ document, statement }: StatementRef) => {
    const told = analyses[document]!.statements[statement]!;
    return isOwn(document, told.sentence) || isChanged(document, told);
  };
  const disagreements = groups.map((group, index) => {
    // What people are told to have said is no one thing, of which there could be so many.
    const sayings = group.filter(({ document, mention }) => analyses[document]!.mentions[mention]!.says !== undefined);
    const isSaid = 2 * sayings.length > group.length;
    const claims = attached[index]!.filter(mayTell)
      .map(({ document, statement }) => claimOf(document, statement, context))
      .filter(({ statement: { topic, counted, claimed } }) => !isSaid || topic !== counted || claimed);
    const told = group.filter(
      ({ document, mention }) =>
        analyses[document]!.mentions[mention]!.continues === undefined &&
        tellsDay(analyses[document]!.mentions[mention]!) &&
        isOwn(document, analyses[document]!.mentions[mention]!.sentence),
    );
    // Most events have one source, which doesn't contradict itself, or one date.
    const dates =
      told.some(({ document }) => document !== told[0]!.document) &&
      areContested(told.map(({ document, mention }) => analyses[document]!.mentions[mention]!.date!))
        ? told.map(({ document, mention }) => dateClaim(document, mention, context, isMark))
        : [];
    return [
      ...disputeDates(dates, sourceIds),
      ...disputeTimes(claims, sourceIds),
      ...disputeFigures(claims, sourceIds, () => countedEvent(group, analyses), areStrangers),
      ...disputeOutcomes(claims, sourceIds),
      ...disputePlaces(claims, sourceIds, areBeside),
      ...disputeDoers(claims, sourceIds),
      ...disputeAttributions(claims, sourceIds, (id) => rolesOf(id, claims, context)),
    ];
  });
  const aged = claimAges(attached, mayTell, context);
  for (const [group, dispute] of disputeAges(aged, sourceIds, (person, among) =>
    eventOfPerson(person, among, groups, analyses, entityOf),
  ))
    disagreements[group]!.push(dispute);
  const toldIn = toldEvents(groups, analyses);
  const changed = disputeChanges(
    disagreements,
    [...figures, ...changedDates(copied, analyses), ...changedNames(copied, analyses, entityOf, context.entities)],
    groups,
    analyses,
    sourceIds,
    toldIn,
    (group) => countedEvent(groups[group]!, analyses),
  );
  const parallel = parallelFigures(
    analyses,
    entityOf,
    (told) => isOwn(told.document, told.sentence) || isChanged(told.document, told),
    toldIn,
  );
  const all = disputeParallels(changed, parallel, groups, analyses, sourceIds, toldIn);
  return all.map((own) => quoteEvidence(own, (id) => documents.get(id)));
}
