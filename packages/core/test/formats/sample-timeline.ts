import { dateOfEdtf } from '../../src/calendar/index.js';
import type { Event, FuzzyDate, Timeline } from '../../src/model/index.js';

const date = (edtf: string, more: Partial<FuzzyDate> = {}): FuzzyDate => ({ ...dateOfEdtf(edtf)!, ...more });

function event(id: string, title: string, when: FuzzyDate, more: Partial<Event> = {}): Event {
  return {
    id,
    title,
    status: 'reported',
    salience: 0.5,
    date: when,
    actors: [],
    places: [],
    independentSources: 1,
    reports: [
      {
        sourceId: 'courier',
        start: 0,
        end: 5,
        quote: title,
        prefix: '',
        suffix: '',
        date: when,
        reason: '',
        basis: 'stated',
        names: [],
      },
    ],
    disagreements: [],
    ...more,
  };
}

/** A small invented timeline with what each format finds hard: markup, separators, formulas, control characters, long lines. */
export const sample: Timeline = {
  schema: 'dateline/1',
  generator: { name: 'dateline', version: '0.1.0', options: {} },
  title: 'The harbour & the “quay”',
  span: { start: '-0043-03-15', end: '2021-11-30' },
  sources: [
    {
      id: 'courier',
      kind: 'article',
      file: 'courier.md',
      title: 'Fire at the quay',
      publisher: 'Tessaly Courier',
      author: 'R. Oll',
      url: 'https://news.example/fire?a=1&b=2',
      language: 'en',
      words: 300,
      digest: '0'.repeat(64),
      published: { edtf: '2021-11-08', start: '2021-11-08', end: '2021-11-08', basis: 'metadata', reason: '' },
    },
    {
      id: 'note',
      kind: 'note',
      file: 'note.md',
      title: 'On the fire',
      publisher: 'Varna Post',
      url: 'javascript:alert(1)',
      language: 'en',
      words: 90,
      digest: '1'.repeat(64),
    },
  ],
  entities: [
    { id: 'deshti', kind: 'person', name: 'Imra Deshti', aliases: ['Dashti'] },
    { id: 'quay', kind: 'place', name: 'Lower Quay', aliases: [] },
  ],
  events: [
    event('ides', 'An old quarrel', date('-0043-03-15')),
    event('formula', '=HYPERLINK("http://x"), "quoted"', date('2019')),
    event('fire', 'Fire <b>at</b> the quay; 3, 4 or 5 hurt\u0007', date('2021-11-07'), {
      summary:
        'The fire broke out at night and burnt for hours; the crews came late, the wind was strong, العربية 🔥🔥🔥🔥🔥🔥🔥🔥.',
      actors: ['deshti'],
      places: ['quay'],
      independentSources: 2,
      reports: ['courier', 'note'].map((sourceId) => ({
        sourceId,
        start: 0,
        end: 5,
        quote: 'Fire',
        prefix: '',
        suffix: '',
        date: date('2021-11-07'),
        reason: '',
        basis: 'stated' as const,
        names: [],
      })),
      disagreements: [
        {
          aspect: 'figure',
          about: 'people hurt',
          positions: [
            { value: '3', label: '3', sourceIds: ['courier'], evidence: [] },
            { value: '5', label: '5', sourceIds: ['note'], evidence: [] },
          ],
        },
      ],
    }),
    event('inquiry', 'An inquiry', date('2021-11', { modifier: 'late' }), { status: 'planned' }),
  ],
  issues: [],
};

/** Pages for the sample's events. */
export const addresses = {
  home: 'https://site.example/',
  event: ({ id }: Event) => `https://site.example/events/${id}/`,
  source: ({ id }: { id: string }) => `https://site.example/sources/${id}/`,
};
