import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, EventMention, Statement } from '../../model/index.js';
import { contextOf, sharedContext } from '../attaching/statement-sites.js';

/** What is asked how it came about. */
const STRUCK = /^(?:attack|accident|nature|death|fight|injury)$/;
/** How many sentences back it may have been told. */
const REACH = 3;
/** Events that most articles tell, of which any article may speak. */
const MAIN = 3;
/** What a passage must share with an event that its article doesn't tell, in words. */
const KNOWN = 4;
/** How many articles more, at the most, make an event likelier to be meant. */
const TELLERS = 5;
/** How many of its clauses stand for an event. */
const CLAUSES = 8;

interface Told {
  told: EventMention;
  group: number;
}

/**
 * Finds the mishap or attack that an answer is about, by the words that tell of such a thing: one that its article dates there or just before, else
 * of those that the article tells, or most articles, the one with which its passage has most in common.
 */
export function answerHomes(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
) {
  const byDocument: Told[][] = analyses.map(() => []);
  groups.forEach((mentions, group) => {
    for (const { document, mention } of mentions) {
      const told = analyses[document]!.mentions[mention]!;
      if (told.kind !== 'speech' && told.status !== 'planned') byDocument[document]!.push({ told, group });
    }
  });
  const tellers = groups.map((mentions) => new Set(mentions.map(({ document }) => document)).size);
  const speaksOf = (matter: RegExp, document: number, { clause }: EventMention) =>
    matter.test(analyses[document]!.document.text.slice(clause.start, clause.end));
  const main = new Map<RegExp, number[]>();
  const mainOf = (matter: RegExp): readonly number[] => {
    const known = main.get(matter);
    if (known) return known;
    const spoken = groups.flatMap((mentions, group) =>
      tellers[group]! > 1 &&
      mentions.some(({ document, mention }) => speaksOf(matter, document, analyses[document]!.mentions[mention]!))
        ? [group]
        : [],
    );
    const most = spoken.sort((a, b) => tellers[b]! - tellers[a]!).slice(0, MAIN);
    main.set(matter, most);
    return most;
  };
  const words = new Map<number, ReadonlySet<string>>();
  const wordsOf = (group: number): ReadonlySet<string> => {
    const known = words.get(group);
    if (known) return known;
    const all = new Set(
      groups[group]!.slice(0, CLAUSES).flatMap(({ document, mention }) => [
        ...contextOf(analyses[document]!.mentions[mention]!.sentence, document, analyses[document]!, entityOf),
      ]),
    );
    words.set(group, all);
    return all;
  };
  return (document: number, { sentence, start }: Statement, matter: RegExp, passage: ReadonlySet<string>) => {
    const near = nearTo(sentence, analyses[document]!, byDocument[document]!).filter(
      ({ told }) => STRUCK.test(told.kind ?? '') || speaksOf(matter, document, told),
    );
    const own = near.find(({ told: { clause } }) => clause.start <= start && start < clause.end);
    if (own) return own.group;
    if (near.length > 0) return near.reduce((a, b) => (b.told.sentence > a.told.sentence ? b : a)).group;
    const told = new Set(
      // What only the passage itself tells is the answer, and not what is asked of.
      byDocument[document]!.flatMap(({ told, group }) =>
        (tellers[group]! > 1 || Math.abs(told.sentence - sentence) > 1) && speaksOf(matter, document, told)
          ? [group]
          : [],
      ),
    );
    const scored = [...new Set([...told, ...mainOf(matter)])].flatMap((group) => {
      const shared = sharedContext(passage, wordsOf(group));
      return told.has(group) || shared >= KNOWN ? [{ group, score: shared + Math.min(tellers[group]!, TELLERS) }] : [];
    });
    const [best, next] = scored.sort((a, b) => b.score - a.score);
    return best && best.score > (next?.score ?? 0) ? best.group : undefined;
  };
}

/** What an article dates in a sentence or before it in its paragraph. */
function nearTo(sentence: number, { sentences }: DocumentAnalysis, all: readonly Told[]): Told[] {
  const { paragraph } = sentences[sentence]!;
  const near = all.filter(
    ({ told }) =>
      told.sentence <= sentence &&
      sentence - told.sentence <= REACH &&
      sentences[told.sentence]!.paragraph === paragraph,
  );
  // What has its date from another clause of its sentence is dated there too.
  const dated = new Set(near.flatMap(({ told }) => (isDated(told) ? told.sentence : [])));
  return near.filter(({ told }) => dated.has(told.sentence));
}

const isDated = ({ basis }: EventMention): boolean => /^(?:stated|relative|event)$/.test(basis);
