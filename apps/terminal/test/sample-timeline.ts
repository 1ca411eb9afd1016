import { dateOfEdtf } from '@dateline/core/calendar';
import type { DateModifier, Event, Evidence, FuzzyDate, Report, Source, Timeline } from '@dateline/core/model';

/** A made-up timeline with one of everything: notes, copies, disputes, statuses, fuzzy dates, other scripts. */
export function sampleTimeline(): Timeline {
  return {
    schema: 'dateline/1',
    generator: { name: 'sample', version: '1', options: {} },
    title: 'The lighthouse affair',
    span: { start: '2018-06-01', end: '2021-07-01' },
    sources: [
      source('post', { publisher: 'Harbour Post', title: 'Lamp goes dark', url: 'https://post.example/lamp' }),
      source('radio', { publisher: 'River Radio', url: 'https://radio.example/news/7' }),
      source('copy', { publisher: 'Daily Mirrorer', copyOf: 'post' }),
      source('note', { publisher: 'Quay Wire', kind: 'note' }),
    ],
    entities: [
      { id: 'ruiz', kind: 'person', name: 'Ana Ruiz', aliases: ['A. Ruiz'] },
      { id: 'keepers', kind: 'group', name: 'Keepers Union', aliases: [] },
      { id: 'cape', kind: 'place', name: 'Cape Sorrow', aliases: [] },
      { id: 'hasan', kind: 'person', name: 'سارة الحسن', aliases: [] },
    ],
    events: [
      event('lamp-lit', 'The lamp was lit again', date('2018-22'), { sources: ['post'], actors: ['keepers'] }),
      event('union-founded', 'Keepers Union founded', date('2019'), { sources: ['radio'], actors: ['keepers'] }),
      event('strike', 'Keepers began a strike at the cape', date('2020-03-04'), {
        sources: ['post', 'radio', 'copy'],
        actors: ['keepers', 'ruiz'],
        places: ['cape'],
        disagreements: [
          {
            aspect: 'figure',
            about: 'keepers on strike',
            positions: [
              {
                value: '12',
                label: '12 keepers',
                sourceIds: ['post'],
                evidence: [sentence('post', 'Twelve keepers laid down their work.', 'Twelve keepers')],
              },
              {
                value: '40',
                label: '40 keepers',
                sourceIds: ['radio', 'note'],
                evidence: [
                  sentence('radio', 'Some 40 keepers stayed at home.', '40 keepers'),
                  sentence('note', 'It says that 40 stopped work.', '40'),
                ],
              },
            ],
          },
        ],
      }),
      event('lamp-dark', 'The lamp went dark', date('2020-03-09', 'by'), {
        sources: ['post', 'note'],
        places: ['cape'],
      }),
      event('bribe', 'سارة الحسن took a bribe', date('2020-11'), {
        sources: ['radio'],
        actors: ['hasan'],
        status: 'alleged',
      }),
      event('tower', 'A new tower is to open', date('2021-07-01'), {
        sources: ['post'],
        status: 'planned',
        places: ['cape'],
      }),
    ],
    issues: [],
  };
}

/** A sentence of a source, with the words in it that take a position. */
function sentence(sourceId: string, quote: string, words: string): Evidence {
  const start = 500 + quote.indexOf(words);
  return { sourceId, start, end: start + words.length, sentence: { start: 500, end: 500 + quote.length, quote } };
}

const date = (edtf: string, modifier?: DateModifier): FuzzyDate => ({
  ...dateOfEdtf(edtf)!,
  ...(modifier && { modifier }),
});

function source(id: string, fields: Partial<Source>): Source {
  const published = {
    edtf: '2021-01-08',
    start: '2021-01-08',
    end: '2021-01-08',
    basis: 'metadata' as const,
    reason: 'Given.',
  };
  return { id, kind: 'article', file: `${id}.txt`, language: 'en', words: 100, digest: id, published, ...fields };
}

interface EventFields {
  sources: readonly string[];
  actors?: string[];
  places?: string[];
  status?: Event['status'];
  disagreements?: Event['disagreements'];
}

function event(id: string, title: string, when: FuzzyDate, fields: EventFields): Event {
  return {
    id,
    title,
    status: fields.status ?? 'reported',
    salience: 0.5,
    date: when,
    actors: fields.actors ?? [],
    places: fields.places ?? [],
    independentSources: fields.sources.filter((name) => name !== 'copy').length,
    reports: fields.sources.map((name) => report(name, title, when)),
    disagreements: fields.disagreements ?? [],
  };
}

/** “On 4 March, <title>, said Ana Ruiz.” with its date and its name marked. */
function report(sourceId: string, title: string, when: FuzzyDate): Report {
  const words = 'On that day';
  const quote = `${words}, ${title}, said Ana Ruiz.`;
  const start = 200;
  const name = start + quote.indexOf('Ana Ruiz');
  return {
    sourceId,
    start,
    end: start + quote.length,
    quote,
    prefix: '',
    suffix: '',
    date: when,
    reason: '“On that day” points at the day before.',
    basis: 'relative',
    names: [{ entityId: 'ruiz', start: name, end: name + 8 }],
    expression: { start, end: start + words.length, text: words, type: 'DATE', value: when.edtf },
  };
}
