import type { Entity, Event, EventMention, EventStatus } from '../../model/index.js';
import type { MentionRef } from '../grouping/mention-features.js';
import { chooseDate } from '../settling/choose-date.js';
import { chooseTitle, hasTitle } from './choose-title.js';
import { summariseEvent } from './summarise-event.js';
import { namesInTitle } from './title-names.js';
import { titleSayings } from './title-sayings.js';
import { type ReportContext, writeReports } from './write-reports.js';

/** What describing an event needs to know beside its mentions. */
export interface DescriptionContext extends ReportContext {
  entities: ReadonlyMap<string, Entity>;
  /** For each document that is a near copy, the document that it copies. */
  copies: ReadonlyMap<number, number>;
}

/** An event without what is worked out over all of them: its id, its salience and its disagreements. */
export type DescribedEvent = Omit<Event, 'id' | 'salience' | 'disagreements'>;

/** Makes one event of a group of mentions: its title, date, status, actors and reports. */
export function describeEvent(group: readonly MentionRef[], context: DescriptionContext): DescribedEvent {
  const { analyses, entityOf, entities, copies, sourceIds } = context;
  const mentions = readMentions(group, context);
  const leaders = mentions.filter(({ told }) => told.continues === undefined);
  const named = new Map<string, number>();
  for (const { document, told } of leaders) {
    for (const name of told.names) {
      const id = entityOf[document]?.[name];
      if (id) named.set(id, (named.get(id) ?? 0) + 1);
    }
  }
  const isPlace = (id: string) => entities.get(id)?.kind === 'place';
  const sayings = mentions.flatMap(({ document, told: { says } }) => (says ? [{ document, ...says }] : []));
  const speakers = sayings.map(
    ({ document, speaker }) => entities.get(entityOf[document]?.[speaker ?? -1] ?? '')?.name,
  );
  const status = chooseStatus(leaders.map(({ told }) => told));
  const title =
    titleSayings(speakers, mentions.length) ??
    chooseTitle(
      mentions.map(({ told }) => told),
      status,
      () => textsOf(leaders, context),
      (index) => {
        const { document, told } = mentions[index]!;
        return analyses[document]!.sentences[told.sentence]?.role === 'headline';
      },
    );
  const most = [...named].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const titled = namesInTitle(
    title,
    group.map(({ document }) => document),
    context,
  );
  const ids = [...new Set([...most, ...titled])];
  return {
    title,
    summary: summariseEvent(
      leaders.map(({ document, told }) => ({
        source: sourceIds[copies.get(document) ?? document]!,
        told,
        quote: analyses[document]!.document.text.slice(told.start, told.end),
      })),
      title,
    ),
    status,
    date: chooseDate(
      leaders.map(({ document, told }) => ({ source: sourceIds[document]!, date: told.date!, basis: told.basis })),
    ),
    actors: ids.filter((id) => !isPlace(id)),
    places: ids.filter(isPlace),
    independentSources: new Set(group.map(({ document }) => copies.get(document) ?? document)).size,
    reports: writeReports(group, context),
  };
}

/** True for a group that can be told: some mention of it is a headline, or has words that read as one. */
export function isTellable(group: readonly MentionRef[], context: DescriptionContext): boolean {
  const mentions = readMentions(group, context);
  return hasTitle(
    mentions.map(({ told }) => told),
    () =>
      textsOf(
        mentions.filter(({ told }) => told.continues === undefined),
        context,
      ),
  );
}

type Read = MentionRef & { told: EventMention };

const readMentions = (group: readonly MentionRef[], { analyses }: DescriptionContext): Read[] =>
  group.map(({ document, mention }) => ({ document, mention, told: analyses[document]!.mentions[mention]! }));

/** What may stand for a headline: a mention's words from its own clause on, and for what opens an article the article's title. */
const textsOf = (mentions: readonly Read[], { analyses }: DescriptionContext): string[] =>
  mentions.flatMap(({ document, told }) => {
    const { document: article, sentences } = analyses[document]!;
    const opens = /^(?:headline|lead)$/.test(sentences[told.sentence]?.role ?? '');
    return [
      article.text.slice(Math.max(told.start, told.clause.start), told.end),
      ...(opens && article.title ? [article.title] : []),
    ];
  });

/** What most reports say; a plain report outweighs a plan or a suspicion told elsewhere. */
function chooseStatus(mentions: readonly EventMention[]): EventStatus {
  const count = (status: EventStatus) => mentions.filter((mention) => mention.status === status).length;
  if (count('reported') > 0) return count('denied') > count('reported') ? 'denied' : 'reported';
  const others: EventStatus[] = ['alleged', 'denied', 'planned'];
  return others.reduce((a, b) => (count(b) > count(a) ? b : a));
}
