import { type EntityOf, kindOfConcept, type MentionRef } from '../../events/index.js';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../lexicon/index.js';
import type { DocumentAnalysis, EventMention, FuzzyDate } from '../../model/index.js';
import { contentRoots, rootOf } from '../../text/index.js';

/** What the passages that tell an event of one date say, in their clauses and beside them. */
export interface Scene {
  /** The event's place among the groups. */
  group: number;
  date: FuzzyDate;
  /** Words, entities with "@" and numbers with "#": 1 for what a clause says itself, less for what stands beside it. */
  terms: ReadonlyMap<string, number>;
  kinds: ReadonlySet<string>;
  /** The kinds that its other words touch on: "attended the funeral". */
  touched: ReadonlySet<string>;
}

/** How much what stands in the sentence beside a clause counts, and whom its pronouns may mean. */
const BESIDE = 0.5;
const MEANT = 0.3;
/** What two scenes have in common by less is what both may mean, and neither says. */
export const SAID = 0.15;

const CALENDAR = new Set([...MONTH_WORDS.flat(), ...WEEKDAY_WORDS.flat()].map(rootOf));

/** The scenes of a group, one for each date that an article gives it; none for what somebody merely says. */
export function scenesOf(
  group: number,
  refs: readonly MentionRef[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): Scene[] {
  const told = ({ document, mention }: MentionRef): EventMention => analyses[document]!.mentions[mention]!;
  const leaders = refs.filter((ref) => isLeader(told(ref)));
  const byDate = new Map<string, { date: FuzzyDate; leaders: MentionRef[] }>();
  for (const ref of leaders) {
    const { date } = told(ref);
    if (!isFirm(told(ref))) continue;
    const key = `${date!.start}/${date!.end}`;
    const known = byDate.get(key);
    if (known) known.leaders.push(ref);
    else byDate.set(key, { date: date!, leaders: [ref] });
  }
  return [...byDate.values()].map(({ date, leaders: own }) => {
    const sentences = new Set(own.map((ref) => `${ref.document} ${told(ref).sentence}`));
    const beside = refs.filter((ref) => !told(ref).says && sentences.has(`${ref.document} ${told(ref).sentence}`));
    const touched = beside.flatMap((ref) => told(ref).concepts.map(kindOfConcept));
    const kinds = own.flatMap((ref) => told(ref).kind ?? []);
    return {
      group,
      date,
      terms: termsOf(beside, analyses, entityOf),
      kinds: new Set(kinds),
      touched: new Set(touched),
    };
  });
}

const isLeader = ({ continues, says }: EventMention): boolean => continues === undefined && says === undefined;

const isFirm = ({ date, expression, status }: EventMention): boolean =>
  date !== undefined && expression !== undefined && status !== 'denied';

function termsOf(
  refs: readonly MentionRef[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if (weight > (found.get(term) ?? 0)) found.set(term, weight);
  };
  const addWords = (words: readonly string[], weight: number) => {
    for (const word of words) if (!/\d/.test(word) && !CALENDAR.has(word)) add(word, weight);
  };
  const sentences = new Set<string>();
  for (const { document, mention } of refs) {
    const told = analyses[document]!.mentions[mention]!;
    const whole = isLeader(told) ? 1 : BESIDE;
    const addNames = (names: readonly number[], weight: number) => {
      for (const name of names) if (entityOf[document]?.[name]) add(`@${entityOf[document]![name]}`, weight);
    };
    addWords(told.terms, whole);
    addNames(told.names, whole);
    addNames(told.around, MEANT);
    const key = `${document} ${told.sentence}`;
    if (sentences.has(key)) continue;
    sentences.add(key);
    const { counts, names, document: article, sentences: all } = analyses[document]!;
    const { start, end } = all[told.sentence]!;
    for (const { sentence, min, max, key: of, isRunning } of counts)
      if (sentence === told.sentence && min === max && min > 1 && !isRunning) add(`#${min} ${of}`, 1);
    // The words that stand between the names.
    let at = start;
    const passWords = (until: number) => {
      if (until > at) addWords(contentRoots(article.text.slice(at, until)), BESIDE);
    };
    names.forEach((name, index) => {
      if (name.start < start || name.end > end) return;
      passWords(name.start);
      at = Math.max(at, name.end);
      addNames([index], BESIDE);
    });
    passWords(end);
  }
  return found;
}

/** Whether two scenes are of one kind, or one touches on what the other tells. */
export function areAkin(a: Scene, b: Scene): boolean {
  const tells = (one: Scene, other: Scene) =>
    [...one.kinds].some((kind) => other.kinds.has(kind) || other.touched.has(kind));
  return tells(a, b) || tells(b, a);
}
