import { spanLength, spansTouch } from '../calendar/index.js';
import type { EntityOf, MentionRef } from '../events/index.js';
import type { DocumentAnalysis, EventMention } from '../model/index.js';
import type { StatementRef } from './attach-statements.js';

/** Dates that are no finer than this say too little to tell that two events are one. */
const MONTH = 31;

interface Pooled {
  group: number;
  refs: StatementRef[];
}

/**
 * Lets events answer each other that grouping kept apart for want of common words ("the wreck was located", "a ship found
 * it"). Where exactly two events of one kind, told by different articles on dates that agree, have a statement on one
 * topic, the statement of the smaller one, or of the one without a date of its own, speaks in the other too.
 */
export function poolStatements(
  attached: readonly (readonly StatementRef[])[],
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): StatementRef[][] {
  const byTopic = new Map<string, Map<number, StatementRef[]>>();
  attached.forEach((refs, group) => {
    for (const ref of refs) {
      const key = topicOf(ref, analyses, entityOf);
      if (key === undefined) continue;
      const events = byTopic.get(key) ?? new Map<number, StatementRef[]>();
      const own = events.get(group);
      if (own) own.push(ref);
      else events.set(group, [ref]);
      byTopic.set(key, events);
    }
  });
  const result = attached.map((refs) => [...refs]);
  // "The board says that he was dismissed" dates nothing; it speaks of the one departure of his that is told.
  for (const ref of looseOutcomes(attached, analyses)) {
    const pooled = byTopic.get(topicOf(ref, analyses, entityOf) ?? '');
    const [group] = pooled?.keys() ?? [];
    if (pooled?.size === 1 && group !== undefined) result[group]!.push(ref);
  }
  for (const pooled of byTopic.values()) {
    const [one, other] = pooled.size === 2 ? [...pooled].map(([group, refs]): Pooled => ({ group, refs })) : [];
    if (!one || !other) continue;
    const firmness = ({ group }: Pooled) => (isFirm(groups[group]!, analyses) ? 1e6 : 0) + groups[group]!.length;
    const [small, large] = firmness(one) < firmness(other) ? [one, other] : [other, one];
    const { document, statement } = small.refs[0]!;
    const isOnce = analyses[document]!.statements[statement]!.aspect === 'outcome';
    if (mayBeOne(groups[small.group]!, groups[large.group]!, analyses, isOnce))
      result[large.group]!.push(...small.refs);
  }
  return result;
}

/** The outcomes that stand with no event. */
function looseOutcomes(
  attached: readonly (readonly StatementRef[])[],
  analyses: readonly DocumentAnalysis[],
): StatementRef[] {
  const taken = new Set(attached.flat().map(({ document, statement }) => `${document} ${statement}`));
  return analyses.flatMap(({ statements }, document) =>
    statements.flatMap(({ aspect }, statement) =>
      aspect === 'outcome' && !taken.has(`${document} ${statement}`) ? [{ document, statement }] : [],
    ),
  );
}

/** What must be the same for two statements to answer each other; places and orders say too little of what they are about. */
function topicOf(
  { document, statement }: StatementRef,
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): string | undefined {
  const { aspect, topic, counted, subject } = analyses[document]!.statements[statement]!;
  if (aspect !== 'figure' && aspect !== 'outcome') return undefined;
  const owner = subject === undefined ? undefined : entityOf[document]?.[subject];
  if (counted === undefined && owner === undefined) return undefined;
  return `${aspect} ${topic} ${counted ?? ''} ${owner ?? ''}`;
}

/** Whether some sentence dates the event itself. */
const isFirm = (refs: readonly MentionRef[], analyses: readonly DocumentAnalysis[]): boolean =>
  refs.some(({ document, mention }) =>
    /^(?:stated|relative|event)$/.test(analyses[document]!.mentions[mention]!.basis),
  );

function mayBeOne(
  small: readonly MentionRef[],
  large: readonly MentionRef[],
  analyses: readonly DocumentAnalysis[],
  isOnce: boolean,
): boolean {
  const documents = new Set(large.map(({ document }) => document));
  if (small.some(({ document }) => documents.has(document))) return false;
  const told = (refs: readonly MentionRef[]) =>
    refs
      .map(({ document, mention }) => analyses[document]!.mentions[mention]!)
      .filter(({ continues }) => continues === undefined);
  return told(small).some((a) =>
    told(large).some((b) => a.kind !== undefined && a.kind === b.kind && datesAgree(a, b, isOnce)),
  );
}

function datesAgree(a: EventMention, b: EventMention, isOnce: boolean): boolean {
  if (!a.date || !b.date) return false;
  // One resigns once: a date that was only carried over from the sentence before is then no obstacle.
  if (isOnce && (a.basis === 'context' || b.basis === 'context')) return true;
  return spansTouch(a.date, b.date) && spanLength(a.date) <= MONTH && spanLength(b.date) <= MONTH;
}
