import { dateWords } from '../calendar/index.js';
import { DatelineError, type Event, type Report, type Source, type Timeline } from '../model/index.js';
import { counted } from './count-words.js';
import { publicationReason, publicationWords } from './publication-words.js';
import { copiedName, sourceName } from './source-name.js';
import { terminalText } from './terminal-text.js';

/** What a report's date rests on, in words. */
const BASES: Readonly<Record<Report['basis'], string>> = {
  stated: 'its own words',
  relative: 'its own words, counted from another date',
  event: 'another event',
  context: 'the words around it',
  publication: 'the day of publication',
};

/**
 * How an event came about, report by report, in plain words: what each source says, how that was dated, what it shares
 * with the other reports, which of their dates was taken and where they disagree.
 * @throws {DatelineError} `invalid-option` where the timeline has no event of that id.
 */
export function explainEvent(timeline: Timeline, eventId: string): string {
  const event = timeline.events.find(({ id }) => id === eventId);
  if (!event) throw new DatelineError('invalid-option', `there is no event "${eventId}"; ${likely(timeline, eventId)}`);
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const names = new Map(timeline.entities.map(({ id, name }) => [id, name]));
  const lines = [
    clean(event.title),
    `${dateWords(event.date)}. ${STATUS[event.status]} ${standing(event)}`,
    '',
    ...event.reports.flatMap((report, index) => explainReport(report, index, event, sources, names)),
    ...explainDate(event),
    ...explainDisagreements(event, sources),
  ];
  return `${lines.join('\n')}\n`;
}

/** Which events may be meant: those whose ids and titles have most of the words asked for. */
function likely({ events }: Timeline, words: string): string {
  const asked = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hits = events
    .map(({ id, title }) => {
      const told = `${id} ${title}`.toLowerCase();
      return { id, found: asked.filter((word) => told.includes(word)).length };
    })
    .filter(({ found }) => found > 0 && found >= asked.length / 2);
  const most = Math.max(...hits.map(({ found }) => found));
  const best = hits.filter(({ found }) => found === most).slice(0, 3);
  return best.length === 0
    ? "the timeline's JSON and CSV have the ids."
    : `did you mean ${best.map(({ id }) => id).join(' or ')}?`;
}

const STATUS: Readonly<Record<Event['status'], string>> = {
  reported: 'Reported as a fact',
  alleged: 'Alleged or suspected',
  denied: 'Denied',
  planned: 'Planned or expected',
};

const clean = (text: string): string => terminalText(text).trim();

const standing = ({ independentSources, reports }: Event): string =>
  `by ${counted(independentSources, 'independent source')} in ${counted(reports.length, 'report')}.`;

function explainReport(
  report: Report,
  index: number,
  event: Event,
  sources: ReadonlyMap<string, Source>,
  names: ReadonlyMap<string, string>,
): string[] {
  const source = sources.get(report.sourceId);
  const copied = source?.copyOf ? `, a near copy of ${clean(copiedName(source, sources.get(source.copyOf)))}` : '';
  const worked = source && publicationReason(source);
  const summarised = source?.kind === 'note' ? ', as summarised' : '';
  return [
    `${index + 1}. ${nameOf(source, report.sourceId)}${copied}${summarised}, at ${report.start}-${report.end}:`,
    `   "${clean(report.quote)}"`,
    `   Dated ${dateWords(report.date)} by ${BASES[report.basis]}. ${clean(report.reason)}`,
    ...(worked
      ? [`   The source is of ${publicationWords(source!.published!)} (${worked.short}). ${clean(worked.full)}`]
      : []),
    ...shares(report, event, names),
    '',
  ];
}

/** What a report has in common with the others of its event. */
function shares(report: Report, { reports }: Event, names: ReadonlyMap<string, string>): string[] {
  const others = reports.filter(({ sourceId }) => sourceId !== report.sourceId);
  if (others.length === 0) return [];
  const told = new Set(others.flatMap((other) => other.names.map(({ entityId }) => entityId)));
  const shared = [...new Set(report.names.map(({ entityId }) => entityId))].filter((id) => told.has(id));
  if (shared.length === 0) return ['   It goes with the others by its date and its words.'];
  return [`   It shares with others: ${shared.map((id) => clean(names.get(id) ?? id)).join(', ')}.`];
}

function explainDate({ date, reports }: Event): string[] {
  const agreeing = reports.filter((report) => report.date.start === date.start && report.date.end === date.end);
  const inside = reports.length - agreeing.length;
  return [
    `Date: ${dateWords(date)}, as ${counted(agreeing.length, 'report')} ${agreeing.length === 1 ? 'gives' : 'give'} it${
      inside > 0 ? `; ${counted(inside, 'other')} ${inside === 1 ? 'is' : 'are'} less exact or differ.` : '.'
    }`,
  ];
}

function explainDisagreements({ disagreements }: Event, sources: ReadonlyMap<string, Source>): string[] {
  return disagreements.flatMap(({ about, positions }) => [
    '',
    `The sources differ on ${clean(about)}:`,
    ...positions.flatMap(({ label, sourceIds, evidence }) => [
      `   ${clean(label)}: ${sourceIds.map((id) => nameOf(sources.get(id), id)).join(', ')}`,
      ...evidence.flatMap(({ sentence }) => (sentence ? [`      "${clean(sentence.quote)}"`] : [])),
    ]),
  ]);
}

const nameOf = (source: Source | undefined, id: string): string => clean(sourceName(source, id));
