import { dateOfEdtf } from '@dateline/core/calendar';
import type {
  DateModifier,
  Disagreement,
  Entity,
  Event,
  FuzzyDate,
  Report,
  Source,
  Timeline,
} from '@dateline/core/model';

/** Shape of a made-up timeline. */
export interface GeneratedShape {
  events: number;
  /** Defaults: a source for every eight events, an entity for every five. */
  sources?: number;
  entities?: number;
  firstYear?: number;
  lastYear?: number;
  seed?: number;
}

/** A generator of numbers in 0..1 that gives the same ones for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = [
  'Harbour Town',
  'Old Bridge',
  'Salt Market',
  'North Quay',
  'Mill Valley',
  'مدينة الميناء',
  '港の町',
  'Saint-Éloi',
];
const PEOPLE = [
  'Ana Ruiz',
  'Tomas Berg',
  'Lin Mei',
  'سارة الحسن',
  '王小明',
  'Zoë Ångström',
  'Ravi Menon',
  'Ilse de Vries',
];
const GROUPS = ['Port Authority', 'Dockers Union', 'River Council', 'Coast Guard', 'Free Fishers'];
const PUBLISHERS = [
  'The Harbour Post',
  'Tidewater Daily',
  'River Radio',
  'Quay Wire',
  'جريدة الميناء',
  'Estuary Times',
];
const DEEDS = [
  'opened the new lock on the river',
  'called a strike over the night shifts',
  'signed an agreement on fishing rights',
  'was questioned about the missing ledger',
  'announced the vote on the harbour wall',
  'closed the bridge after the flood',
  'accused the council of hiding the survey',
  'launched the ferry to the outer islands 🚢',
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A made-up timeline with everything that the viewer shows; the same shape gives the same timeline. */
export function generateTimeline(shape: GeneratedShape): Timeline {
  const { events: count, firstYear = 1998, lastYear = 2024, seed = 7 } = shape;
  const random = randomOf(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const entities = makeEntities(shape.entities ?? Math.max(12, Math.ceil(count / 5)));
  const sources = makeSources(shape.sources ?? Math.max(4, Math.ceil(count / 8)), lastYear);
  const people = entities.filter(({ kind }) => kind !== 'place');
  const places = entities.filter(({ kind }) => kind === 'place');
  const span = (lastYear - firstYear + 1) * 12;

  const events = Array.from({ length: count }, (_, i): Event => {
    // Denser towards the end, as news is.
    const month = Math.floor(Math.sqrt(random()) * span);
    const date = makeDate(firstYear + Math.floor(month / 12), (month % 12) + 1, random);
    const actor = pick(people);
    const place = pick(places);
    const title = `${actor.name} ${pick(DEEDS)}`;
    const reporting = Array.from({ length: 1 + Math.floor(random() ** 3 * 6) }, () => pick(sources));
    const distinct = [...new Map(reporting.map((source) => [source.id, source])).values()];
    const reports = distinct.map((source) => makeReport(source, actor, place, title, date, random));
    return {
      id: `event-${i}`,
      title,
      status: random() < 0.85 ? 'reported' : pick(['alleged', 'denied', 'planned'] as const),
      salience: Math.round(random() * 1000) / 1000,
      date,
      actors: [actor.id],
      places: [place.id],
      independentSources: distinct.filter(({ copyOf }) => !copyOf).length || 1,
      reports,
      disagreements: distinct.length > 1 && random() < 0.2 ? [makeDisagreement(distinct)] : [],
    };
  });
  events.sort((a, b) => (a.date.start < b.date.start ? -1 : a.date.start > b.date.start ? 1 : 0));
  return {
    schema: 'dateline/1',
    generator: { name: 'generate-timeline', version: '1', options: { ...shape } },
    title: 'The harbour chronicle',
    span: events.length > 0 ? { start: events[0]!.date.start, end: events.at(-1)!.date.end } : undefined,
    sources,
    entities,
    events,
    issues: [],
  };
}

function makeEntities(count: number): Entity[] {
  return Array.from({ length: count }, (_, i): Entity => {
    const turn = Math.floor(i / 3);
    const number = (names: readonly string[]) => (turn < names.length ? '' : ` ${Math.floor(turn / names.length) + 1}`);
    if (i % 3 === 0)
      return { id: `person-${i}`, kind: 'person', name: PEOPLE[turn % PEOPLE.length] + number(PEOPLE), aliases: [] };
    if (i % 3 === 1)
      return { id: `group-${i}`, kind: 'group', name: GROUPS[turn % GROUPS.length] + number(GROUPS), aliases: [] };
    return { id: `place-${i}`, kind: 'place', name: PLACES[turn % PLACES.length] + number(PLACES), aliases: [] };
  });
}

function makeSources(count: number, lastYear: number): Source[] {
  return Array.from({ length: count }, (_, i): Source => {
    const day = `${lastYear}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
    return {
      id: `source-${i}`,
      kind: i % 9 === 8 ? 'note' : 'article',
      file: `articles/${i}.txt`,
      title: `Report number ${i} from the harbour`,
      publisher: PUBLISHERS[i % PUBLISHERS.length],
      url: i % 4 === 3 ? undefined : `https://news.example/harbour/${i}`,
      language: 'en',
      words: 400,
      digest: String(i),
      published: { edtf: day, start: day, end: day, basis: 'metadata', reason: 'Given with the article.' },
      copyOf: i % 7 === 6 ? `source-${i - 1}` : undefined,
    };
  });
}

/** Days mostly; now and then a month, a season, a year, a decade, a range or a bound. */
function makeDate(year: number, month: number, random: () => number): FuzzyDate {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = 1 + Math.floor(random() * 28);
  const chance = random();
  const make = (edtf: string, modifier?: DateModifier): FuzzyDate => ({
    ...dateOfEdtf(edtf)!,
    ...(modifier && { modifier }),
  });
  if (chance < 0.8) return make(`${year}-${two(month)}-${two(day)}`);
  if (chance < 0.87) return make(`${year}-${two(month)}`);
  if (chance < 0.9) return make(`${year}-${21 + (Math.floor(month / 3) % 4)}`);
  if (chance < 0.92) return make(String(year), random() < 0.5 ? 'early' : undefined);
  if (chance < 0.925) return make(`${String(year).slice(0, 3)}X`);
  if (chance < 0.96)
    return make(`${year}-${two(month)}-${two(Math.min(day, 20))}/${year}-${two(month)}-${two(Math.min(day, 20) + 6)}`);
  return make(`${year}-${two(month)}-${two(day)}`, random() < 0.5 ? 'by' : 'about');
}

function makeReport(
  source: Source,
  actor: Entity,
  place: Entity,
  title: string,
  date: FuzzyDate,
  random: () => number,
): Report {
  const month = MONTHS[Number(date.start.slice(5, 7)) - 1] ?? '';
  const words = `${month} ${date.start.slice(0, 4)}`;
  const quote = `In ${words}, ${title} at ${place.name}, as witnesses on the quay said, and the tide was ${Math.floor(random() * 9)} feet over the mark when the crews went home.`;
  const start = Math.floor(random() * 4000);
  const at = (text: string) => ({ start: start + quote.indexOf(text), end: start + quote.indexOf(text) + text.length });
  return {
    sourceId: source.id,
    start,
    end: start + quote.length,
    quote,
    prefix: 'The water was high that day. ',
    suffix: ' Nobody was hurt in the end.',
    date,
    reason: `“${words}” is stated in the sentence.`,
    basis: 'stated',
    names: [
      { entityId: actor.id, ...at(actor.name) },
      { entityId: place.id, ...at(place.name) },
    ],
    expression: { ...at(words), text: words, type: 'DATE', value: date.start.slice(0, 7) },
  };
}

function makeDisagreement(sources: readonly Source[]): Disagreement {
  const [first, ...others] = sources;
  const say = (value: string, by: readonly Source[]) => ({
    value,
    label: `${value} boats`,
    sourceIds: by.map(({ id }) => id),
    evidence: by.map(({ id }) => ({ sourceId: id, start: 0, end: 10 })),
  });
  return { aspect: 'figure', about: 'boats in the harbour', positions: [say('12', [first!]), say('20', others)] };
}
