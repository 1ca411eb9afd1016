import { findReuse } from '../documents/index.js';
import type { MentionRef } from '../events/index.js';
import type { Disagreement, TextSpan } from '../model/index.js';
import { alignedFigures } from './aligned/aligned-figures.js';
import { attachStatements, type StatementRef } from './attaching/attach-statements.js';
import { lendDeeds } from './attaching/deed-statements.js';
import { claimAges } from './claims/claim-ages.js';
import { claimOf } from './claims/claim-of.js';
import { dateClaim } from './claims/date-claim.js';
import { markFinder } from './claims/entity-marks.js';
import { placesBeside } from './claims/places-beside.js';
import { poolStatements } from './claims/pool-statements.js';
import { quoteEvidence } from './claims/quote-evidence.js';
import type { ReconcileContext } from './claims/reconcile-context.js';
import { rolesOf } from './claims/roles-of.js';
import { changedDates } from './copies/changed-dates.js';
import { changedFigures } from './copies/changed-figures.js';
import { changedNames } from './copies/changed-names.js';
import { copiedSentences } from './copies/copied-sentences.js';
import { disputeChanges } from './copies/dispute-changes.js';
import { ownWords } from './copies/own-words.js';
import { countedEvent } from './disputes/counted-event.js';
import { disputeAges } from './disputes/dispute-ages.js';
import { disputeAnswers } from './disputes/dispute-answers.js';
import { disputeAttributions } from './disputes/dispute-attributions.js';
import { areContested, disputeDates, tellsDay } from './disputes/dispute-dates.js';
import { disputeDoers } from './disputes/dispute-doers.js';
import { disputeFigures } from './disputes/dispute-figures.js';
import { disputeOutcomes } from './disputes/dispute-outcomes.js';
import { disputeParallels, withoutUpdates } from './disputes/dispute-parallels.js';
import { disputePlaces } from './disputes/dispute-places.js';
import { disputeTimes } from './disputes/dispute-times.js';
import { eventOfPerson } from './disputes/main-event.js';
import { parallelFigures } from './disputes/parallel-figures.js';
import { findStrangers } from './disputes/strangers.js';
import { toldEvents } from './disputes/told-events.js';
import type { ToldNumber } from './numbers/told-numbers.js';

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
  const mayCount = (told: ToldNumber) => isOwn(told.document, told.sentence) || isChanged(told.document, told);
  const parallel = parallelFigures(analyses, entityOf, mayCount, toldIn).map((point) =>
    withoutUpdates(point, analyses),
  );
  const found = disputeParallels(changed, parallel, groups, analyses, sourceIds, toldIn);
  const aligned = alignedFigures(groups, analyses, entityOf, mayCount, toldIn, attached);
  const counted = disputeParallels(found, aligned, groups, analyses, sourceIds, toldIn);
  const all = disputeAnswers(
    counted,
    groups,
    analyses,
    entityOf,
    sourceIds,
    (document, { sentence }) => isOwn(document, sentence),
    areStrangers,
  );
  return all.map((own) => quoteEvidence(own, (id) => documents.get(id)));
}
