import type { Timeline } from '../../src/model/index.js';

/** A timeline of one disputed event in which every text from outside is this one. */
export function timelineSaying(bad: string): Timeline {
  const day = { edtf: '2021-01-08', start: '2021-01-08', end: '2021-01-08' };
  const date = { ...day, precision: 'day' as const, approximate: false, uncertain: false };
  return {
    schema: 'dateline/1',
    generator: { name: bad, version: '1', options: {} },
    title: bad,
    span: { start: day.start, end: day.end },
    sources: [
      {
        id: 's',
        kind: 'note',
        file: bad,
        title: bad,
        publisher: bad,
        author: bad,
        url: bad,
        language: 'en',
        words: 1,
        digest: '',
        published: { ...day, basis: 'metadata', reason: bad },
      },
      { id: 't', kind: 'article', file: bad, language: 'en', words: 1, digest: '', copyOf: 's' },
    ],
    entities: [{ id: 'n', kind: 'person', name: bad, aliases: [bad] }],
    events: [
      {
        id: 'e',
        title: bad,
        summary: bad,
        status: 'alleged',
        salience: 1,
        date,
        actors: ['n'],
        places: [],
        independentSources: 1,
        reports: [
          {
            sourceId: 's',
            start: 0,
            end: 1,
            quote: bad,
            prefix: '',
            suffix: '',
            date,
            reason: bad,
            basis: 'stated',
            names: [],
          },
        ],
        disagreements: [
          {
            aspect: 'figure',
            about: bad,
            positions: [{ value: bad, label: bad, sourceIds: ['s', 't'], evidence: [] }],
          },
        ],
      },
    ],
    issues: [],
  };
}
