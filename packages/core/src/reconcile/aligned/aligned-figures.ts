import type { EntityOf, MentionRef } from '../../events/index.js';
import type { DaySpan, DocumentAnalysis, EventMention } from '../../model/index.js';
import type { StatementRef } from '../attaching/attach-statements.js';
import { countedEvent } from '../disputes/counted-event.js';
import type { ToldPlace } from '../disputes/told-events.js';
import type { ToldNumber } from '../numbers/told-numbers.js';
import { alignFacts } from './align-facts.js';
import { dropCounting } from './drop-counting.js';
import { type Fact, factsOf, sortOf } from './fact.js';
import { sitesOf } from './fact-site.js';

/** A sentence with more numbers than this is a table. */
const TABLE = 7;

/** Figures of one thing that articles give otherwise: they are found by the words around them, whatever they count. */
export function alignedFigures(
  groups: readonly (readonly MentionRef[])[],
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  mayTell: (told: ToldNumber) => boolean,
  toldIn: (place: ToldPlace) => number | undefined,
  attached: readonly (readonly StatementRef[])[],
): Fact[][] {
  const groupOf = new Map<string, number>();
  attached.forEach((refs, group) => {
    for (const { document, statement } of refs) groupOf.set(`${document} ${statement}`, group);
  });
  const told = analyses.map((analysis, document) => openFacts(factsOf(analysis, document), analysis).filter(mayTell));
  // What one article alone tells of is answered by none.
  const tellers = new Map<string, number>();
  for (const facts of told)
    for (const sort of new Set(facts.map(sortOf))) tellers.set(sort, (tellers.get(sort) ?? 0) + 1);
  const sites = analyses.flatMap((analysis, document) => {
    const facts = told[document]!.filter((fact) => tellers.get(sortOf(fact))! > 1);
    return sitesOf(facts, analysis, entityOf[document]).map((site) => {
      const group = groupOf.get(`${document} ${site.fact.statement}`) ?? toldIn(site.fact);
      if (group === undefined) return site;
      const firm = dateBeside(site.fact, analysis);
      return { ...site, group, day: countedEvent(groups[group]!, analyses).span, firm };
    });
  });
  return alignFacts(sites).map((set) => dropCounting(set, analyses).map(({ fact, group }) => ({ ...fact, group })));
}

/** The date that an article of a known day gives what it tells in a figure's sentence, or else in the one before. */
function dateBeside({ sentence }: Fact, { mentions, published }: DocumentAnalysis): DaySpan | undefined {
  if (!published || published.basis === 'inferred') return undefined;
  const dated = ({ basis }: EventMention) => /^(?:stated|relative)$/.test(basis);
  return (
    mentions.find((told) => told.sentence === sentence && dated(told)) ??
    mentions.findLast((told) => told.sentence === sentence - 1 && dated(told))
  )?.date;
}

/** What stands in a document's own words and in no table. */
function openFacts(facts: readonly Fact[], { sentences }: DocumentAnalysis): Fact[] {
  const numbers = new Map<number, number>();
  const clocks = new Map<number, number>();
  for (const { sentence, dimension } of facts) {
    const own = dimension === 'clock' ? clocks : numbers;
    own.set(sentence, (own.get(sentence) ?? 0) + 1);
  }
  return facts.filter(
    ({ dimension, sentence, isRest, label }) =>
      dimension !== 'share' &&
      (!isRest || /\bothers?\b/.test(label)) &&
      sentences[sentence]!.role !== 'quotation' &&
      (dimension === 'clock' ? clocks.get(sentence) === 1 : numbers.get(sentence)! <= TABLE),
  );
}
