import { addDays, comparePlaces, dateOfEdtf, dateWords, placeOfDate } from '@dateline/core/calendar';
import type { DateModifier, Event, FuzzyDate, Report, Source, Timeline } from '@dateline/core/model';

interface Shape {
  events: number;
  sources?: number;
}

/** Groups and persons by turns. */
const WHO = [
  'The council',
  'Governor Imra Deshti',
  'The dockers’ union',
  'Judge Zoë Ångström',
  'The harbour authority',
  'سارة الحسن',
  'The free fishers',
  '王小明',
];
const WHAT = [
  'closes the old harbour',
  'signs the water accord',
  'calls a strike',
  'rejects the budget',
  'opens an inquiry into the fire',
  'leaves the coalition',
  'orders a second count of the votes',
  'closes the bridge after the flood',
  'sends off the first ferry 🚢',
];
const PLACES = ['Port Tessaly', 'Varna Hill', 'the Lower Quay', 'Osk', 'مدينة الميناء', '港の町'];
const PUBLISHERS = ['The Tessaly Courier', 'Varna Post', 'Coastal Wire', 'جريدة الميناء'];
const UNITS = ['day', 'day', 'day', 'day', 'month', 'season', 'range', 'year', 'decade'] as const;

/** An invented timeline: a few sparse years, then ever denser days. The same shape gives the same timeline. */
export function inventTimeline({ events, sources = 6 }: Shape): Timeline {
  const random = generator(events * 31 + sources);
  const sourceList = Array.from({ length: sources }, (_, index) => inventSource(index));
  const dates = Array.from({ length: events }, () => inventDate(random))
    .map((date) => ({ date, place: placeOfDate(date) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ date }) => date);
  const list = dates.map((date, index) => inventEvent(index, date, random, sourceList));
  return {
    schema: 'dateline/1',
    generator: { name: 'dateline', version: '0.1.0', options: {} },
    title: 'The harbour affair',
    span:
      list.length > 0
        ? {
            start: list[0]!.date.start,
            end: list
              .map((event) => event.date.end)
              .sort()
              .at(-1)!,
          }
        : undefined,
    sources: sourceList,
    entities: [
      ...WHO.map((name, index) => ({
        id: `who-${index}`,
        kind: index % 2 ? ('person' as const) : ('group' as const),
        name,
        aliases: index === 1 ? ['Deshti', 'Imra Dashti'] : [],
      })),
      ...PLACES.map((name, index) => ({ id: `place-${index}`, kind: 'place' as const, name, aliases: [] })),
    ],
    events: list,
    issues: [],
  };
}

/** Mulberry32: small, fast, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inventSource(index: number): Source {
  const edtf = addDays('2021-11-08', index % 20);
  return {
    id: `source-${index}`,
    kind: index % 5 === 4 ? 'note' : 'article',
    file: `articles/source-${index}.md`,
    title: `What happened at the harbour, part ${index + 1}`,
    publisher: PUBLISHERS[index % PUBLISHERS.length],
    url: index % 4 === 3 ? undefined : `https://news.example/harbour/${index}`,
    language: 'en',
    words: 640 + index,
    digest: index.toString(16).padStart(64, '0'),
    published: {
      edtf,
      start: edtf,
      end: edtf,
      basis: index % 3 ? 'metadata' : 'inferred',
      reason: 'the latest day that the text tells',
    },
    copyOf: index % 7 === 3 ? `source-${index - 2}` : undefined,
  };
}

/** Half of the dates lie in the last month, a quarter in the last two years, the rest in sixteen years. */
function inventDate(random: () => number): FuzzyDate {
  const part = random();
  const days = part < 0.5 ? random() * 30 : part < 0.75 ? random() * 700 : random() * 6000;
  const day = addDays('2021-11-09', -Math.floor(days));
  const unit = part < 0.5 ? 'day' : UNITS[Math.floor(random() * UNITS.length)]!;
  const edtf = {
    day,
    month: day.slice(0, 7),
    season: `${day.slice(0, 4)}-${21 + Math.floor(random() * 4)}`,
    range: `${day}/${addDays(day, 20)}`,
    year: day.slice(0, 4),
    decade: `${day.slice(0, 3)}X`,
  }[unit];
  const date = dateOfEdtf(edtf)!;
  const modified = (modifier: DateModifier) => (random() < 0.5 ? { ...date, modifier } : date);
  if (unit === 'range') return modified('by');
  if (unit === 'year') return modified('early');
  return unit !== 'day' && random() < 0.3 ? { ...date, approximate: true } : date;
}

function inventEvent(index: number, date: FuzzyDate, random: () => number, sources: readonly Source[]): Event {
  const pick = (length: number) => Math.floor(random() * length);
  const who = pick(WHO.length);
  const place = pick(PLACES.length);
  const title = `${WHO[who]} ${WHAT[pick(WHAT.length)]} at ${PLACES[place]}`;
  const first = pick(sources.length);
  const speakers = [...new Set(Array.from({ length: 1 + pick(4) }, (_, step) => (first + step) % sources.length))];
  const reports = speakers.map((speaker) => inventReport(sources[speaker]!, title, date, index));
  const disputed = speakers.length > 1 && random() < 0.15;
  return {
    id: `event-${index}-${date.start}`,
    title,
    summary: random() < 0.3 ? `${title}, after weeks of talks that led nowhere.` : undefined,
    status: random() < 0.08 ? 'alleged' : random() < 0.05 ? 'planned' : 'reported',
    salience: Math.min(1, 0.1 + random() ** 4 + speakers.length / 20),
    date,
    actors: [`who-${who}`],
    places: [`place-${place}`],
    independentSources: new Set(speakers.map((speaker) => sources[speaker]!.copyOf ?? sources[speaker]!.id)).size,
    reports,
    disagreements: disputed ? [inventDisagreement(reports)] : [],
  };
}

function inventReport(source: Source, title: string, date: FuzzyDate, index: number): Report {
  const expression = dateWords(date);
  const quote = `${title} on ${expression}, and ${12 + (index % 5)} people were hurt, officials said.`;
  const start = 100 + index * 10;
  const at = start + title.length + 4;
  return {
    sourceId: source.id,
    start,
    end: start + quote.length,
    quote,
    prefix: 'The water was high. ',
    suffix: ' The crews went home.',
    date,
    reason: `“${expression}” is stated in the sentence itself`,
    basis: 'stated',
    names: [],
    expression: { start: at, end: at + expression.length, text: expression, type: 'DATE', value: date.edtf },
  };
}

function inventDisagreement(reports: readonly Report[]): Event['disagreements'][number] {
  const [one, ...others] = reports;
  const evidence = (report: Report) => {
    const at = report.start + report.quote.indexOf(', and ') + 6;
    return { sourceId: report.sourceId, start: at, end: at + 9 };
  };
  return {
    aspect: 'figure',
    about: 'people hurt',
    positions: [
      { value: '12', label: '12 people', sourceIds: [one!.sourceId], evidence: [evidence(one!)] },
      {
        value: '17',
        label: '17 people',
        sourceIds: others.map(({ sourceId }) => sourceId),
        evidence: others.map(evidence),
      },
    ],
  };
}
