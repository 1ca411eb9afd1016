import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentInput, Timeline } from '../../model/index.js';
import { Document } from '../../model/index.js';
import { analyseDocument, assembleTimeline } from '../../pipeline.js';

const ARTICLES: DocumentInput[] = [
  {
    id: 'herald',
    published: '2019-06-13',
    text: 'Two sailors drowned when the trawler Marigold sank off Westport on Tuesday.\n\nThe harbour master, Jane Roe, resigned on Wednesday.',
  },
  {
    id: 'gazette',
    published: '2019-07-30',
    text: 'The trawler Marigold, which sank off Westport in June 2019, was raised on Monday.\n\nJane Roe resigned as harbour master on 12 June 2019.',
  },
  {
    id: 'echo',
    published: '2019-08-02',
    text: 'Farmers blocked the road to Eastham on 11 June 2019.\n\nOn 19 June 2019 farmers blocked the road to Eastham again.',
  },
];

const build = (articles: readonly DocumentInput[]): Timeline =>
  assembleTimeline(articles.map((article) => analyseDocument(Document.parse(article))));

const eventsWith = (timeline: Timeline, word: string) =>
  timeline.events.filter(({ reports }) => reports.some(({ quote }) => quote.includes(word)));

/** The groups as sets of quotes, whatever their order. */
const partition = ({ events }: Timeline) =>
  events
    .map(({ reports }) =>
      reports
        .map(({ quote }) => quote)
        .sort()
        .join(' | '),
    )
    .sort();

describe('groupMentions', () => {
  const timeline = build(ARTICLES);

  it('joins a month and a day of one event, and takes the day', () => {
    const sunk = eventsWith(timeline, 'sank').filter(({ title }) => !title.includes('raised'));
    expect(sunk).toHaveLength(1);
    expect(sunk[0]?.date.edtf).toBe('2019-06-11');
    expect(sunk[0]?.independentSources).toBe(2);
  });

  it('joins reports of one day that share who did what', () => {
    const resigned = eventsWith(timeline, 'resigned').filter(({ date }) => date.edtf === '2019-06-12');
    expect(resigned).toHaveLength(1);
    expect(resigned[0]?.independentSources).toBe(2);
  });

  it('keeps apart what one article tells of two things in one word', () => {
    const text =
      'A trawler sank off Westport on Wednesday.\n\nThe cabin boy was found asleep in a dinghy on Thursday.\n\nThe engine log was found in a rock pool on Thursday.';
    const { events } = build([{ id: 'echo', published: '2019-06-14', text }]);
    expect(events.filter(({ date }) => date.edtf === '2019-06-13')).toHaveLength(2);
  });

  it('joins what one goes back to with what another told when it was new', () => {
    const told = build([
      {
        id: 'herald',
        published: '2019-03-12',
        text: 'Heirs of the nine stokers filed a lawsuit in Westport on 9 March 2019 against Red Arrow and Bellmaker Boilers.',
      },
      {
        id: 'echo',
        published: '2019-08-02',
        text: 'A first suit was filed on 9 March 2019 in Marl on behalf of the heirs of nine stokers.',
      },
    ]);
    expect(told.events.filter(({ date }) => date.edtf === '2019-03-09')).toHaveLength(1);
  });

  it('keeps different events of one day apart', () => {
    const [sunk] = eventsWith(timeline, 'sank');
    expect(sunk?.reports.some(({ quote }) => quote.includes('Farmers'))).toBe(false);
  });

  it('keeps the same thing on different days apart', () => {
    expect(eventsWith(timeline, 'armers blocked').map(({ date }) => date.edtf)).toEqual(['2019-06-11', '2019-06-19']);
  });

  it('keeps what is dated by another event apart from it', () => {
    const told = build([
      {
        id: 'post',
        published: '2019-06-13',
        text: 'Two boats were sent against the harbour of Westport on Tuesday.\n\nWithin hours of the attack the minister sent two boats to Westport harbour.',
      },
    ]);
    expect(
      eventsWith(told, 'were sent').some(({ reports }) => reports.some(({ quote }) => quote.includes('minister'))),
    ).toBe(false);
  });

  it('joins what two words of one kind tell of one day', () => {
    const told = build([
      {
        id: 'post',
        published: '2019-06-10',
        text: 'Nurses met on Monday.\n\nA rally has been called for 15 June 2019.',
      },
      {
        id: 'mail',
        published: '2019-06-20',
        text: 'Nurses met.\n\nSome 900 nurses joined a demonstration on 15 June 2019.',
      },
    ]);
    expect(eventsWith(told, 'rally')[0]?.independentSources).toBe(2);
  });

  it('joins what two articles tell of one day where neither tells anything else of its kind', () => {
    const told = build([
      {
        id: 'post',
        published: '2019-06-30',
        text: 'Nurses met.\n\nIts clearance, given on 19 June 2019, asked for a shop to be sold.',
      },
      {
        id: 'mail',
        published: '2019-07-20',
        text: 'Nurses met.\n\nThe regulator gave its approval on 19 June 2019, on condition of a sale.',
      },
    ]);
    expect(eventsWith(told, 'clearance')[0]?.independentSources).toBe(2);
  });

  describe('of what is gone back to', () => {
    const EARLIER: DocumentInput[] = [
      {
        id: 'herald',
        published: '2019-06-13',
        text: 'The mayor opened the new pier on Tuesday.\n\nIn May 1998 the old weir at Eastham broke and the meadows lay under water.',
      },
      {
        id: 'gazette',
        published: '2019-07-30',
        text: 'Bakers met in Westport on Monday.\n\nIn May 1998 high water carried off the old weir and two barns.',
      },
    ];
    const FLOOD: DocumentInput = {
      id: 'echo',
      published: '2019-08-02',
      text: [
        'The fair began on Thursday.',
        'In May 1998 Eastham had a new mayor.',
        'On 7 May 1998 the school took fire.',
        'On 14 May 1998 the bakers walked out.',
        'On 21 May 1998 the bank moved to Westport.',
        'On 28 May 1998 the ferry ran aground.',
        'On 29 May 1998 the last cinema closed.',
        'On 30 May 1998 the band played in the market.',
      ].join('\n\n'),
    };
    const told = (articles: readonly DocumentInput[]) =>
      eventsWith(build(articles), '1998').filter(({ reports }) => reports.some(({ quote }) => quote.includes('weir')));

    it('needs fewer words in common where nothing else is told of its time', () => {
      expect(told(EARLIER)).toHaveLength(1);
    });

    it('needs as many as ever where much is told of it', () => {
      expect(told([...EARLIER, FLOOD])).toHaveLength(2);
    });
  });

  it('keeps what only one report of a great event leads to out of it', () => {
    const ways =
      'for higher wages,against the wage freeze,with drums,in the rain,behind a brass band,under a banner,at noon';
    const texts = [
      ...ways.split(',').map((way) => `On 11 June 2019 nurses in white coats marched over the Long Bridge ${way}.`),
      'On 11 June 2019 dockers in oilskins marched over the Long Bridge to the customs house.',
      'On 11 June 2019 dockers in oilskins rallied at the town hall.',
    ];
    const told = build(
      texts.map((text, index) => ({
        id: `paper-${index}`,
        published: `2019-06-${12 + index}`,
        text: `The council met.\n\n${text}`,
      })),
    );
    const [marched] = eventsWith(told, 'with drums');
    expect(marched?.independentSources).toBe(8);
    expect(marched?.reports.some(({ quote }) => quote.includes('town hall'))).toBe(false);
  });

  it('joins a plan for a part of a year with the day on which it came about', () => {
    const told = build([
      {
        id: 'post',
        published: '2019-06-10',
        text: 'Nurses met on Monday.\n\nThe tram Eastport Flyer is expected to enter service later this year.',
      },
      {
        id: 'mail',
        published: '2019-10-20',
        text: 'The tram Eastport Flyer entered service on Saturday.\n\nIt was on time.',
      },
    ]);
    const [entered] = eventsWith(told, 'entered service');
    expect(entered?.independentSources).toBe(2);
    expect(entered?.date.edtf).toBe('2019-10-19');
  });

  it('keeps apart what one verb tells of two kinds', () => {
    const told = build([
      { id: 'post', published: '2019-06-12', text: 'Shares in Acme closed 6 percent lower on 11 June 2019.' },
      { id: 'mail', published: '2019-06-13', text: 'The school in Westport closed on 11 June 2019.' },
    ]);
    expect(eventsWith(told, 'closed')).toHaveLength(2);
  });

  it('keeps apart what happens to two persons', () => {
    const told = build([
      {
        id: 'post',
        published: '2019-06-30',
        text: 'Nurses met.\n\nJane Roe, the harbour master, resigned in June 2019.',
      },
      { id: 'mail', published: '2019-07-20', text: 'Nurses met.\n\nJohn Smith, the mayor, resigned on 12 June 2019.' },
    ]);
    expect(eventsWith(told, 'resigned')).toHaveLength(2);
  });

  it('knows a clause by what its pronoun may mean', () => {
    const told = build([
      {
        id: 'post',
        published: '2019-09-30',
        text: 'The yard was warned early.\n\nThe remedy was a thicker valve for each boiler. On 19 June 2019 Jane Roe turned it down.',
      },
      {
        id: 'mail',
        published: '2019-10-20',
        text: 'A jury met on Monday.\n\nOn 19 June 2019 a panel at the yard rejected a thicker valve for the boiler.',
      },
    ]);
    expect(eventsWith(told, 'turned it down')[0]?.independentSources).toBe(2);
  });

  it('takes two days that one article gives for those of two events', () => {
    const told = build([
      {
        id: 'post',
        published: '2019-06-30',
        text: 'The count of the drowned in Westport was raised to 41 on 20 June 2019. On 19 June 2019 the count of the drowned in Westport was put at 38.',
      },
    ]);
    expect(told.events.map(({ date }) => date.edtf)).toEqual(['2019-06-19', '2019-06-20']);
  });

  it('keeps the same thing in two years that stand side by side apart', () => {
    const told = build([
      { id: 'post', published: '2019-06-10', text: 'Nurses met on Monday.\n\nThe Eastport tram closed in 2017.' },
      { id: 'mail', published: '2019-06-11', text: 'Nurses met on Monday.\n\nThe Eastport tram closed in 2018.' },
    ]);
    expect(eventsWith(told, 'tram')).toHaveLength(2);
  });

  it('groups alike in whatever order the documents come', () => {
    const expected = partition(timeline);
    fc.assert(
      fc.property(fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }), (articles) => {
        expect(partition(build(articles))).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('keeps the ids when an article about other things is added', () => {
    const more = build([
      ...ARTICLES,
      { id: 'other', published: '2015-02-02', text: 'A comet passed the moon on Sunday.' },
    ]);
    const ids = new Set(more.events.map(({ id }) => id));
    expect(timeline.events.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });
});
