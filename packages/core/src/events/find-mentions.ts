import type { EventMention, NameMention, PublicationDate, TemporalExpression, TextSpan } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import { boundDeadlines } from './dating/bound-deadlines.js';
import { readChronicle } from './dating/chronicle.js';
import { dateByContext } from './dating/date-by-context.js';
import type { Draft } from './drafts/draft.js';
import { draftSentence } from './drafts/draft-sentence.js';
import { shareSentences } from './drafts/share-sentence.js';
import { alludedTerms } from './pronouns/alluded-terms.js';
import { findSpeaker } from './pronouns/find-speaker.js';
import { withoutTwins } from './titles/twin-headlines.js';
import { headlineOf } from './titles/write-headline.js';

/**
 * The clauses of a text that tell something dated. A clause with an expression of its own is dated by it; one without
 * takes the date of what it goes on telling of, or of the story that the article was published for.
 */
export function findMentions(
  reading: TextReading,
  expressions: readonly TemporalExpression[],
  names: readonly NameMention[],
  published: PublicationDate | undefined,
): EventMention[] {
  const drafts: Draft[] = [];
  const chronicle = readChronicle(reading, expressions);
  let expression = 0;
  let name = 0;
  reading.sentences.forEach((sentence, index) => {
    const dated: number[] = [];
    const named: number[] = [];
    for (; expression < expressions.length && expressions[expression]!.start < sentence.end; expression++) {
      if (expressions[expression]!.start >= sentence.start) dated.push(expression);
    }
    for (; name < names.length && names[name]!.start < sentence.end; name++) {
      if (names[name]!.start >= sentence.start) named.push(name);
    }
    const entry = chronicle.isEntry(sentence.paragraph);
    drafts.push(...draftSentence(reading, index, { expressions, dated, names, named, published, entry }));
  });
  const kept = boundDeadlines(dateByContext(drafts, expressions, reading, chronicle, published), reading);
  const place = new Map(kept.map((draft, index) => [draft, index]));
  addNamesAround(kept, reading, names);
  const shown = shareSentences(kept, reading);
  const dates = datesBySentence(expressions, reading);
  return withoutTwins(
    kept.map((draft) =>
      toMention(draft, { reading, names, place, shown: shown.get(draft)!, dates: dates.get(draft.sentence) ?? [] }),
    ),
  );
}

const PRONOUNS = new Set('he him his she her hers they them their it its'.split(' '));

/** Gives clauses with a pronoun, or without any name, the names of their sentence and of the one before, of which it may mean one. */
function addNamesAround(
  drafts: readonly Draft[],
  { tokens, sentences }: TextReading,
  names: readonly NameMention[],
): void {
  let from = 0;
  for (const draft of drafts) {
    const leans =
      draft.names.length === 0 || tokens.slice(draft.first, draft.end).some(({ lower }) => PRONOUNS.has(lower));
    if (!leans) continue;
    const sentence = sentences[draft.sentence]!;
    const start = sentences[draft.sentence - 1]?.start ?? sentence.start;
    while (from < names.length && names[from]!.start < start) from++;
    for (let i = from; i < names.length && names[i]!.start < sentence.end; i++) {
      if (!draft.names.includes(i)) draft.around.push(i);
    }
  }
}

/** How long or how often something was is part of what is told; "two days later" only says when. */
const tellsWhen = ({ type, anchor, text }: TemporalExpression): boolean =>
  type === 'DATE' ||
  type === 'TIME' ||
  anchor !== undefined ||
  /\b(?:ago|later|earlier|before|after|afterwards?)$/i.test(text);

/** Where what a mention tells begins, and where the word stands that carries it. */
interface Told {
  clause: number | undefined;
  head: number;
  /** The text, and where the mention's sentence ends in it. */
  text: string;
  stop: number;
}

/**
 * "Eight days after the flood": with the event that it is counted from, unless that is what is told itself: "two days after police and
 * marchers clashed".
 */
const withAnchor = (expression: TemporalExpression, { clause, head, text, stop }: Told): TextSpan => {
  const { anchor, end } = expression;
  const tells = anchor?.kind === 'event' && (anchor.start === clause || (anchor.start <= head && head < anchor.end));
  const counted = anchor?.kind === 'event' && anchor.start >= end && !tells;
  if (!counted) return expression;
  // "came a day before jurors were to begin on whether it was safe": up to a mark, all goes on about what it is counted from.
  const behind = text.slice(anchor.end, stop).search(MARK);
  const goesOn = head < expression.start && /^\s+\p{L}/u.test(text.slice(anchor.end, anchor.end + 2));
  return { ...expression, end: goesOn ? (behind < 0 ? stop : anchor.end + behind) : anchor.end };
};
const MARK = /[,;:.—–]/;

/** The expressions of each sentence that has any, without those that a headline keeps. */
function datesBySentence(
  expressions: readonly TemporalExpression[],
  { sentences }: TextReading,
): Map<number, TemporalExpression[]> {
  const dates = new Map<number, TemporalExpression[]>();
  let sentence = 0;
  for (const expression of expressions.filter(tellsWhen)) {
    while (sentence < sentences.length && sentences[sentence]!.end <= expression.start) sentence++;
    const own = dates.get(sentence);
    if (own) own.push(expression);
    else dates.set(sentence, [expression]);
  }
  return dates;
}

interface MentionContext {
  reading: TextReading;
  names: readonly NameMention[];
  place: ReadonlyMap<Draft, number>;
  shown: TextSpan;
  dates: readonly TemporalExpression[];
}

function toMention(draft: Draft, { reading, names, place, shown, dates }: MentionContext): EventMention {
  const { expression, date, leansOn, basis, reason, status, head, kind } = draft;
  // Each name on its own: to add many to a copy ("{ ...shown, clause }") takes V8 a hundred times as long.
  return {
    start: shown.start,
    end: shown.end,
    clause: { start: reading.tokens[draft.first]!.start, end: reading.tokens[draft.end - 1]!.end },
    sentence: draft.sentence,
    expression,
    date,
    leansOn,
    awaited: draft.awaited,
    basis,
    reason,
    status,
    head,
    kind,
    continues: draft.continues && place.get(draft.continues),
    says: draft.said ? { speaker: findSpeaker(draft, reading, names) } : undefined,
    headline: headlineOf(
      draft,
      reading,
      dates.map((date) =>
        withAnchor(date, {
          clause: draft.clause && reading.tokens[draft.clause.first]!.start,
          head: reading.tokens[draft.headToken]!.start,
          text: reading.text,
          stop: reading.sentences[draft.sentence]!.end,
        }),
      ),
      names,
    ),
    terms: [...draft.terms],
    concepts: [...draft.concepts],
    names: draft.names,
    around: draft.around,
    alluded: alludedTerms(draft, reading),
  };
}
