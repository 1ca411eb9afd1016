import { spanLength, spansTouch } from '../../calendar/index.js';
import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DaySpan, DocumentAnalysis, EventMention } from '../../model/index.js';
import { contentRoots } from '../../text/index.js';
import type { StatementRef } from './attach-statements.js';
import { isAtHome } from './statement-homes.js';

/** A statement with where and when it stands: what tells whether two of them are of one thing. */
export interface StatementSite extends StatementRef {
  /** The event that it was attached to. */
  group?: number;
  /** Whether that event is of a kind that such statements are about. */
  atHome: boolean;
  /** Whether the article tells that event near the statement, and not only elsewhere. */
  near: boolean;
  span?: DaySpan;
  /** Whether the article dates it itself. */
  firm: boolean;
  /** Whether the article dates it itself, or has a date in the sentence or just before. */
  dated: boolean;
  /** The day of the event that it is told with, as its article tells it. */
  toldOn?: DaySpan;
  /** Whether its article has no other statement on the topic of that day. */
  only?: boolean;
  /** Content words of its sentence, and entities marked with "@". */
  context: ReadonlySet<string>;
  /** The same with what the article says of the event, where it is one that such statements are about. */
  wide: ReadonlySet<string>;
}

/** How many sentences back a statement may have its date from. */
const REACH = 2;
/** How many sentences off what a statement goes on about is told. */
const NEAR = 3;

/** The site of a statement, attached to an event or to none. */
export function siteOf(
  { document, statement }: StatementRef,
  group: number | undefined,
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): StatementSite {
  const { sentence, topic } = analyses[document]!.statements[statement]!;
  const told = (group === undefined ? [] : groups[group]!)
    .filter((ref) => ref.document === document)
    .map(({ mention }) => analyses[document]!.mentions[mention]!);
  const nearest = told.reduce<EventMention | undefined>(
    (a, b) => (a && Math.abs(a.sentence - sentence) <= Math.abs(b.sentence - sentence) ? a : b),
    undefined,
  );
  const kinds =
    group === undefined
      ? []
      : groups[group]!.flatMap((ref) => {
          const { kind, continues } = analyses[ref.document]!.mentions[ref.mention]!;
          return continues === undefined ? [kind] : [];
        });
  const firm = nearest !== undefined && /^(?:stated|relative|event)$/.test(nearest.basis);
  const atHome = group !== undefined && isAtHome(topic, kinds);
  const context = contextOf(sentence, document, analyses[document]!, entityOf);
  const around = dateAround(sentence, analyses[document]!);
  return {
    document,
    statement,
    group,
    atHome,
    near: nearest !== undefined && Math.abs(nearest.sentence - sentence) <= NEAR,
    firm,
    dated: firm || around !== undefined,
    toldOn: nearest?.date,
    span: firm ? nearest!.date : (around ?? nearest?.date),
    context,
    wide: atHome ? withEvent(told, context, analyses[document]!, entityOf[document]) : context,
  };
}

/** How many clauses stand for what an article says of an event. */
const CLAUSES = 6;

/** A context with what its article says of the event besides. */
function withEvent(
  told: readonly EventMention[],
  context: ReadonlySet<string>,
  { document: { text } }: DocumentAnalysis,
  entities: EntityOf[number] | undefined,
): ReadonlySet<string> {
  const all = new Set(context);
  for (const { clause, names } of told.slice(0, CLAUSES)) {
    for (const root of contentRoots(text.slice(clause.start, clause.end))) if (!/\d/.test(root)) all.add(root);
    for (const name of names) if (entities?.[name]) all.add(`@${entities[name]}`);
  }
  return all;
}

/** The date that a sentence gives, or the last one that its paragraph gave before it. */
function dateAround(sentence: number, { sentences, expressions }: DocumentAnalysis): DaySpan | undefined {
  const { paragraph } = sentences[sentence]!;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const { start, end, paragraph: other } = sentences[at]!;
    if (other !== paragraph) return undefined;
    const dated = expressions.filter((it) => it.start >= start && it.end <= end && it.type === 'DATE' && it.span);
    if (dated.length > 0) return dated.at(-1)!.span;
  }
  return undefined;
}

/** "They took 131 people from the sea": who "they" are stands in the sentence before. */
const GOES_ON = /^\W*(?:they|it|he|she|these|this|those|of them|among them)\b/i;

/** Content words of a sentence and of the one that it goes on from, and the entities of both, marked with "@". */
export function contextOf(
  sentence: number,
  document: number,
  { sentences, names, document: { text } }: DocumentAnalysis,
  entityOf: EntityOf,
): Set<string> {
  const { start, end } = sentences[sentence]!;
  const before = sentences[sentence - 1];
  const from = before && GOES_ON.test(text.slice(start, end)) ? before.start : start;
  const context = new Set(contentRoots(text.slice(from, end)).filter((root) => !/\d/.test(root)));
  names.forEach((name, index) => {
    const id = entityOf[document]?.[index];
    if (id && name.start >= from && name.end <= end) context.add(`@${id}`);
  });
  return context;
}

/** How much two contexts share: a word counts one, an entity two. */
export function sharedContext(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += item.startsWith('@') ? 2 : 1;
  return shared;
}

/** Whether two sites may be of one time: their days touch and none is longer than `longest`. */
export const sameTime = (a: StatementSite, b: StatementSite, longest: number): boolean =>
  a.span !== undefined &&
  b.span !== undefined &&
  spansTouch(a.span, b.span) &&
  Math.min(spanLength(a.span), spanLength(b.span)) <= longest;
