import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../pipeline.js';

function mentionsOf(text: string, published = '2019-06-12') {
  const { mentions, document } = analyseDocument({ id: 'a', kind: 'article', text, published });
  return mentions.map(({ date, basis, status, continues, kind, start, end, headline, reason }) => ({
    edtf: date?.edtf,
    basis,
    status,
    continues,
    kind,
    reason,
    headline: headline?.text,
    words: document.text.slice(start, end),
  }));
}

const LEAD = 'A storm flooded the harbour of Westport on Tuesday.\n\n';

describe('findMentions', () => {
  it('makes two events of a sentence with two dated clauses', () => {
    const [first, second] = mentionsOf(
      'In May 1990, thieves robbed the mint and in June 1994, a fire gutted the archive.',
    );
    expect(first).toMatchObject({ edtf: '1990-05', basis: 'stated', words: 'In May 1990, thieves robbed the mint' });
    expect(second).toMatchObject({ edtf: '1994-06', basis: 'stated' });
  });

  it('dates what hangs on a dated clause by that, at the top of an article too', () => {
    const told = mentionsOf('On 3 May 1998 a weir broke at Eastham, killing nine people and flooding the mill.');
    expect(told.map(({ edtf }) => edtf)).toEqual(told.map(() => '1998-05-03'));
    expect(told.some(({ kind }) => kind === 'death')).toBe(true);
  });

  it('puts no background on the day of the story that has little to do with it', () => {
    const body = [
      'Boats sank at the northern pier of the harbour.',
      'Cellars in the old town filled with water, and the storm cut the lines.',
      'Divers looked for two men until it was dark.',
      'The mayor closed the coast road.',
      'Trains from the capital stood for hours.',
      'The harbour master praised the crews of the lifeboats.',
      'Its whalers brought home oil from the north and made Westport rich.',
      'The storm tore the roof off the harbour office.',
    ];
    const told = mentionsOf(`${LEAD}${body.join('\n\n')}`).map(({ words }) => words);
    expect(told.some((words) => words.includes('tore the roof'))).toBe(true);
    expect(told.some((words) => words.includes('whalers'))).toBe(false);
  });

  it('dates each item of a list by its own date', () => {
    const told = mentionsOf(
      'The line had three accidents before this one: a fire at Eastham in 2003, a collision off Marl in 2009, and a grounding at Westport on 17 November 2014.',
    );
    expect(told.map(({ edtf, headline }) => [edtf, headline])).toEqual([
      ['2003', 'Fire at Eastham'],
      ['2009', 'Collision off Marl'],
      ['2014-11-17', 'Grounding at Westport'],
    ]);
    expect(told[1]!.words).toBe('a collision off Marl in 2009');
  });

  it('takes what a day is for what is told of it', () => {
    const [day] = mentionsOf('Friday will be a day of national mourning.');
    expect(day).toMatchObject({ edtf: '2019-06-14', status: 'planned', headline: 'Day of national mourning' });
  });

  it('dates what happened by the clause that only says shortly before what', () => {
    const [day] = mentionsOf('A barge hit the pier shortly before it was due to moor at Westport on Tuesday evening.');
    expect(day).toMatchObject({ edtf: '2019-06-11', headline: 'Barge hit the pier' });
  });

  it('titles nothing by what is said of somebody in passing', () => {
    const [, told] = mentionsOf(
      'The yard was founded in 1990. In 1998 it was bought for an undisclosed sum by Jane Roe, who had made her money in bottled water.',
    );
    expect(told?.headline).toMatch(/ought for an undisclosed sum by Jane Roe$/);
  });

  it('shows an aside that tells an event with its subject, and what goes on behind it without it', () => {
    const told = mentionsOf('The trawler Marigold, which sank in May 1990, was raised on Monday.');
    expect(told.map(({ edtf, words }) => [edtf, words])).toEqual([
      ['1990-05', 'The trawler Marigold, which sank in May 1990'],
      ['2019-06-10', 'was raised on Monday.'],
    ]);
  });

  it.each([
    ['Acme Tools, the firm that made the bolt, paid the widow on Monday.', 'Acme Tools paid the widow'],
    [
      'Jane Roe, the welder who found it, told the jury on Monday that she had shouted.',
      'Jane Roe told the jury that she had shouted',
    ],
    ['Red Arrow, a ferry line founded in 1990, went bankrupt.', 'Red Arrow founded'],
  ])('tells what is dated with its subject, behind what is said of that: %s', (text, headline) => {
    expect(mentionsOf(text).map((told) => told.headline)).toContain(headline);
  });

  it('tells what a date is counted to with all of its subject', () => {
    const told = mentionsOf(`${LEAD}The flood came two days after dockers and supporters of the mayor had clashed.`);
    expect(told.map(({ headline }) => headline)).toContain('Dockers and supporters of the mayor clashed');
  });

  it.each([
    ['mayor', 1],
    ['commentary', 0],
  ])('tells nothing of the view that an article itself takes: %s', (who, count) => {
    const told = mentionsOf(`${LEAD}The quay was shut. Few towns have walls, the ${who} says.`);
    expect(told.filter(({ words }) => words.startsWith('Few'))).toHaveLength(count);
  });

  it('tells what leaves its verb out by its own subject and day', () => {
    const told = mentionsOf('The bow was found on 7 May 2019, and the mast two days later.');
    expect(told.map(({ edtf, headline }) => [edtf, headline])).toEqual([
      ['2019-05-07', 'Bow found'],
      ['2019-05-09', 'Mast found'],
    ]);
  });

  it.each([
    [
      'Three days after the flood some two hundred people marched to Westport.',
      'Some two hundred people marched to Westport',
    ],
    ['For months Acme Mills sold a flour that nobody had tested.', 'Acme Mills sold a flour'],
    [
      'The sign was taken down after one of the firm’s jets hit a hill on Monday, killing nine.',
      'One of the firm’s jets hit a hill, killing nine',
    ],
    [
      'Jane Roe, chief until April, walked into the office on Monday, signed and walked out.',
      'Jane Roe walked into the office',
    ],
    ['The tide was high.\n\n## What became of Acme?\n\nIt stopped flying on 31 October 2017.', 'Acme stopped flying'],
  ])('tells who did what: %s', (text, headline) => {
    expect(mentionsOf(text).map((told) => told.headline)).toContain(headline);
  });

  it('makes no headline of a question', () => {
    expect(mentionsOf('What happened to Flight 9?\n\nA storm hit Westport on Tuesday.')[0]?.headline).not.toMatch(
      /Happened/,
    );
  });

  it('tells the sayings of a live page entry by entry, and the first news of each', () => {
    const told = mentionsOf(
      'LIVE: Ferry sinks off Westport\n\n14:10 Minister John Roe says that the ferry was old.\n\n13:05 Shares in the shipyard closed 6 percent lower.\n\n12:30 The owner, Jane Smith, says that the ferry was sound.',
    );
    expect(told.filter(({ kind }) => kind === 'speech').map(({ continues }) => continues)).toEqual([
      undefined,
      undefined,
    ]);
    expect(told).toContainEqual(expect.objectContaining({ edtf: '2019-06-12', kind: 'market' }));
  });

  it('counts what a dated clause is told to come after back from that', () => {
    const told = mentionsOf('The owner was arrested on 21 May 2019, nine months after police searched the yard.');
    expect(told.map(({ edtf }) => edtf)).toEqual(['2019-05-21', '2018-08']);
  });

  it('dates by "until" what it says happened then', () => {
    const told = mentionsOf('The jet gave no trouble until 2 May 2019, when it lost a wheel.');
    expect(told).toContainEqual(expect.objectContaining({ edtf: '2019-05-02', headline: 'Jet lost a wheel' }));
  });

  it('counts what came within weeks from what an article is written about', () => {
    const told = mentionsOf(
      'Three years ago today, on 12 June 2016, the dam at Eastport broke.\n\nThe mayor stayed until the vote of October 2018.\n\n## And the families?\n\nWithin weeks they formed a club.',
    );
    expect(told.find(({ words }) => words.includes('club'))?.edtf).toMatch(/^2016-06-12/);
  });

  it('dates nothing by the day’s news that those did who went before', () => {
    const told = mentionsOf(
      `${LEAD}Nobody drowned.\n\nEarlier mayors failed as well. Jane Roe, who served before Smith, sold the quay.`,
    );
    expect(told.filter(({ words }) => /Earlier|Roe/.test(words))).toEqual([]);
  });

  it.each([
    ['A strike by train drivers shut the line on Monday.', 'change'],
    ['The drivers’ strike began on Monday.', 'protest'],
    ['Pilots went on strike on Monday.', 'protest'],
    ['A strike hit the convoy on Monday.', 'attack'],
  ])('tells a strike of workers from an attack: %s', (text, kind) => {
    expect(mentionsOf(text)[0]?.kind).toBe(kind);
  });

  it('dates by its opening the verb of a noun of which something is said', () => {
    const told = mentionsOf('On 3 May 2019 a shell that nobody admits to having fired killed two sailors.');
    expect(told).toMatchObject([{ edtf: '2019-05-03', kind: 'death' }]);
  });

  it('gives a date that opens a sentence to its main clause, behind what was so by then', () => {
    const told = mentionsOf('On 3 May 2019, when the tide had gone out, the council sold the pier.');
    expect(told).toContainEqual(expect.objectContaining({ edtf: '2019-05-03', headline: 'Council sold the pier' }));
  });

  it('counts what happened later from what was told, however far back, and not from the day of the paper', () => {
    const told = mentionsOf(
      `Why the pier fell\n\nIn April 2016 the council sold the pier.\n\nNobody knew the buyer.\n\nHe was thin.\n\nA fire came three months later.`,
    );
    expect(told.at(-1)).toMatchObject({ edtf: '2016-07', basis: 'relative' });
  });

  it('puts a time of day on the day of the story, with what leans on it', () => {
    const told = mentionsOf(
      `A bomb killed two guards in Westport on Monday.\n\nNobody claimed it.\n\nThe mayor was away.\n\nThe device exploded at 7.40 a.m. near the mill. The same evening, a fire destroyed the mint.`,
    );
    expect(told.filter(({ words }) => /device|mint/.test(words)).map(({ edtf }) => edtf)).toEqual([
      '2019-06-10',
      '2019-06-10',
    ]);
  });

  it('goes on with the day that a paragraph began with', () => {
    const told = mentionsOf(
      `${LEAD}The pier is old. It has no roof. Its owner is thin. Nobody likes him. His house is grey.\n\nOn 3 May 2019 dockers marched on the mint. Windows broke. Guards killed three of them.`,
    );
    expect(told.find(({ words }) => words.includes('killed'))).toMatchObject({ edtf: '2019-05-03', basis: 'context' });
  });

  it('knows an event by a verb and the words behind it, and a film by the film', () => {
    const told = mentionsOf(
      'Two clerks were picked up in May 2017. Six men lost their lives in June 2017. The Alma struck a reef in June 2017. The guild struck a deal in June 2017. A video was released in July 2017. A consul gave up his office in August 2017. Nine lives were lost in September 2017.',
    );
    expect(told.map(({ kind }) => kind)).toEqual([
      'arrest',
      'death',
      'accident',
      'deal',
      'recording',
      'office',
      'death',
    ]);
  });

  it('knows what a noun before "earlier" tells, a state by what began it, and what moves in price', () => {
    const told = mentionsOf(
      'A clerk has been in custody since 3 May 2019. A bosun was dismissed on 6 May 2019 over a death in the raid on the mint three days earlier. Shares in the mint fell on 7 May 2019.',
    );
    expect(told.map(({ edtf, kind }) => [edtf, kind])).toEqual([
      ['2019-05-03', 'arrest'],
      ['2019-05-06', 'office'],
      ['2019-05-03', 'raid'],
      ['2019-05-07', 'market'],
    ]);
  });

  it('takes where something was taken from for no event', () => {
    const [told] = mentionsOf('The dairy withdrew its cheese from sale on 3 May 2019.');
    expect(told).toMatchObject({ edtf: '2019-05-03', headline: 'Dairy withdrew its cheese from sale' });
  });

  it('takes "the same day" for that of what is told, not of an aside', () => {
    const told = mentionsOf(
      'The harbour master was dismissed on Tuesday.\n\nClerks said that he had refused to go on Friday, when he was first asked.\n\nThe premier flew over the port the same day.',
    );
    expect(told.at(-1)).toMatchObject({ edtf: '2019-06-11' });
  });

  it('gives a date to the participle of a subject that it stands with', () => {
    const told = mentionsOf('In May 2018, relatives of those killed in 2015 accepted a payment.');
    expect(told.map(({ edtf, kind }) => [edtf, kind])).toEqual([
      ['2015', 'death'],
      ['2018-05', undefined],
    ]);
  });

  it('tells what is released from who is', () => {
    const told = mentionsOf('The guild released a report in May 2017. The guild released two clerks in June 2017.');
    expect(told.map(({ kind }) => kind)).toEqual(['unveiling', 'release']);
  });

  it('puts a time of day on no day to come where it tells what happened', () => {
    const told = mentionsOf('The envoy will land tomorrow.\n\nThree dockers were arrested at dawn.');
    expect(told.at(-1)).toMatchObject({ edtf: '2019-06-12' });
  });

  it('keeps what is said with who says it, and what tells of somebody with who that is', () => {
    const words = (text: string) => mentionsOf(text).map((told) => told.words);
    const claim = 'Officials in Westport said that the pier had been closed on Monday.';
    expect(new Set(words(claim))).toEqual(new Set([claim]));
    const trailing = 'On 3 May 2019 the council fired Jane Roe, who had run the harbour since June 2010.';
    expect(words(trailing)[0]).toBe(trailing);
  });

  it('gives the phrase that opens a sentence to the clause that goes on behind an aside', () => {
    const told = mentionsOf(`${LEAD}Hours after the flood, Jane Roe, who leads the council, arrived in Westport.`);
    expect(told.at(-1)).toMatchObject({ basis: 'event', headline: 'Jane Roe arrived in Westport' });
  });

  it('dates nothing by the end of a state that "until" names in passing, but what comes then', () => {
    expect(mentionsOf(`${LEAD}Jane Roe, mayor until May 2017, fled the flood.`).at(-1)?.edtf).toBe('2019-06-11');
    expect(mentionsOf(`${LEAD}The council has closed the pier until 20 June.`).at(-1)?.edtf).toBe('2019-06-11');
    expect(mentionsOf('Deliveries of the ferry are not due until October 2019.').at(-1)?.edtf).toBe('2019-10');
  });

  it.each([
    'Unless the council acts, the flood that hit the harbour is forgotten.',
    'The council took no measures to avenge the flood.',
    'The council scarcely meant to hide the flood.',
    'Fingers are pointing at the council for the flood.',
    'How did the flood of Tuesday come about?',
    'People complain about the flood, with no trials and arrests made.',
    'The flood shows that people are tired of what the council is selling.',
    'Nobody was arrested on Monday.',
  ])('makes no event of %j', (words) => {
    expect(mentionsOf(`${LEAD}Two boats sank. ${words}`)).toHaveLength(2);
  });

  it('makes no events of a sentence of thousands of dates, which is a list', () => {
    expect(mentionsOf('He was mayor until 2017, '.repeat(5000))).toEqual([]);
  });

  it('makes no event of what never happened, nor of a headline that is a length of time', () => {
    expect(mentionsOf(`${LEAD}The council had never in its history closed the pier.`)).toHaveLength(1);
    expect(mentionsOf('Thirty-four days\n\nThe council met.').map(({ words }) => words)).toEqual(['The council met.']);
  });

  it('tells two deeds of one subject as one event', () => {
    const told = mentionsOf(`${LEAD}On Monday police searched the boathouse and left with forty boxes.`);
    expect(told.at(-1)).toMatchObject({ edtf: '2019-06-10', continues: told.length - 2 });
  });

  it('leaves out what is said without a date of who or what a sentence names', () => {
    const told = mentionsOf(
      `${LEAD}Nobody was hurt.\n\nOn Monday police freed a clerk who stole the keys before she was fired.`,
    );
    expect(told.at(-1)?.words).toBe('On Monday police freed a clerk who stole the keys before she was fired.');
  });

  it('makes no event of what somebody did long ago, over a second verb of the aside', () => {
    const told = mentionsOf(`${LEAD}Jane Roe, 28, who graduated in 2010 and sells fish for a living, wept.`);
    expect(told.some(({ edtf }) => edtf === '2010')).toBe(false);
  });

  it('tells nothing of what did not happen', () => {
    const told = mentionsOf(`${LEAD}Even had Jane Roe resigned on Monday, the council would have fallen.`);
    expect(told.some(({ edtf }) => edtf === '2019-06-10')).toBe(false);
  });

  it('dates what "when" tells by the date before it', () => {
    const told = mentionsOf(`${LEAD}Jane Roe has been in custody since June 3, when she was taken from her flat.`);
    expect(told.at(-1)).toMatchObject({ edtf: '2019-06-03', basis: 'stated' });
  });

  it('counts from what its own sentence tells before', () => {
    const text =
      'Ida Varga was elected to the council in 2014. In 2020 she lost her seat; a court cleared her of fraud two years later.';
    const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2031-03-03' });
    expect(mentions.map(({ date }) => date?.edtf)).toEqual(['2014', '2020', '2022']);
  });

  it('takes for one day a date and the weekday set beside it', () => {
    const told = mentionsOf(
      `${LEAD}On June 1, the Saturday before, dockers fought the police. Nine were hurt that evening.`,
    );
    expect(told.slice(1).map(({ edtf }) => edtf)).toEqual(['2019-06-01', '2019-06-01']);
  });

  it('leaves a dateline’s date to the report', () => {
    const [told] = mentionsOf('WESTPORT, 12 June 2019 (Coast Wire) - Dockers blocked the harbour on Monday.');
    expect(told).toMatchObject({ edtf: '2019-06-10', basis: 'stated' });
    const [undated] = mentionsOf('WESTPORT, 12 June 2019 (Coast Wire) - Dockers blocked the harbour.');
    expect(undated).toMatchObject({ edtf: '2019-06-12', basis: 'publication' });
  });

  it('leaves what somebody did and said in one sentence together', () => {
    const told = mentionsOf(
      `${LEAD}The council has seen worse.\n\nWithin hours of the flood Jane Roe came to Westport, where she met the mayor and denied that she was late.`,
    );
    expect(told.at(-1)?.words).toContain('denied');
    expect(told.at(-1)?.basis).toBe('context');
    expect(told.at(-1)?.continues).toBe(told.length - 2);
  });

  it('takes no report of the story from a sentence that shares hardly a word with it', () => {
    const told = mentionsOf(
      `A storm flooded the harbour of Westport and sank nine boats on Tuesday.\n\n${'The council met. '.repeat(6)}\n\n${'The boats were old. '.repeat(4)}A baker in Eastham circulated a leaflet about boats. The harbour wall at Westport gave in.`,
    );
    expect(told.find(({ words }) => words.includes('leaflet'))?.continues).toBeUndefined();
    expect(told.find(({ words }) => words.includes('wall'))?.continues).toBeDefined();
  });

  it('dates a lead by publication where nothing else does, and says so', () => {
    const [lead] = mentionsOf('Police arrested the treasurer of the rowing club.\n\nThe club had no comment.');
    expect(lead).toMatchObject({ edtf: '2019-06-12', basis: 'publication', status: 'reported' });
    expect(lead?.reason).toContain('12 June 2019');
  });

  it('dates the headline by the day that the lead states', () => {
    const [headline] = mentionsOf(`Storm floods Westport harbour\n\n${LEAD}`);
    expect(headline).toMatchObject({ edtf: '2019-06-11', basis: 'context' });
  });

  it('dates a clause by the event that it goes on telling of', () => {
    const told = mentionsOf(
      `${LEAD}The council has seen worse.\n\nOn March 3, 2011, gunmen raided the customs house. Two clerks were killed in the raid.`,
    );
    expect(told.find(({ words }) => words.includes('clerks'))).toMatchObject({ edtf: '2011-03-03', basis: 'context' });
  });

  it('keeps a paragraph that has gone back in time there, whatever words it shares with the story', () => {
    const told = mentionsOf(
      `A storm flooded the harbour of Westport and sank nine boats on Tuesday.\n\n${'The council met. '.repeat(6)}\n\nOn March 3, 2011, police arrested the pilot. He was also charged with the repeated storm damage to boats. Dockers besieged the harbour office.`,
    );
    expect(told.find(({ words }) => words.includes('besieged'))).toMatchObject({ edtf: '2011-03-03' });
  });

  it.each([
    'There were cheers in the square on Sunday as the mayor left Westport.',
    'It was on Sunday that the mayor left Westport.',
  ])('dates what happened by its scene: %s', (text) => {
    const told = mentionsOf(`${LEAD}${text}`);
    expect(told.find(({ words }) => words.includes('mayor'))).toMatchObject({ edtf: '2019-06-09', basis: 'stated' });
  });

  it('goes on with what the harm came of', () => {
    const told = mentionsOf('A bus fell into a ravine on March 3, 2011, killing nine.');
    expect(told.find(({ kind }) => kind === 'death')?.continues).toBe(
      told.findIndex(({ words }) => words.startsWith('A bus')),
    );
  });

  it('counts "two weeks later" from the event told last', () => {
    const told = mentionsOf(
      `${LEAD}On March 3, 2011, police arrested the pilot.\n\nTwo weeks later, the pilot was released.`,
    );
    expect(told.find(({ words }) => words.includes('released'))).toMatchObject({ edtf: '2011-03-17' });
  });

  it('bounds a deadline by the event that it ends', () => {
    const told = mentionsOf(
      `${LEAD}On March 3, 2011, police arrested the pilot. The pilot was released by March 9, 2011.`,
    );
    expect(told.find(({ words }) => words.includes('released'))?.edtf).toBe('2011-03-03/2011-03-09');
  });

  it.each([
    ['The museum will open on 1 July 2019.', 'planned'],
    ['The treasurer is suspected of stealing a boat on 1 May 2019.', 'alleged'],
    ['The treasurer is thought to have fled the town on 1 May 2019.', 'alleged'],
    ['The treasurer may have fled the town on 1 May 2019.', 'alleged'],
    ['Prosecutors allege that the clerk stole a boat on 1 May 2019.', 'alleged'],
    ['Police suspect the clerk stole a boat on 1 May 2019.', 'alleged'],
    ['The clerk stole a boat on 1 May 2019, prosecutors claim.', 'alleged'],
    ['Police said that the clerk stole a boat on 1 May 2019.', 'reported'],
    ['The party claimed victory on 1 May 2019.', 'reported'],
    ['The clerk denied on 1 May 2019 that he had sold the boat.', 'denied'],
    ['Thieves stole a boat on 1 May 2019.', 'reported'],
    ['The suspected thief was arrested on 1 May 2019.', 'reported'],
    ['An alleged theft on 1 May 2019 shook the guild.', 'alleged'],
    ['Crowds marched after the disputed vote on 1 May 2019.', 'reported'],
  ])('tells the status of %j', (text, status) => {
    expect(mentionsOf(text).find(({ edtf }) => edtf !== '2019-06-12')?.status).toBe(status);
  });

  it.each([
    'He has run the mill since 1999.',
    'It came three days later than planned.',
    'The turnout was the lowest since 1998.',
    'Not since 1993 had they sold fewer boats.',
    'Jane Roe -- in office since 1998 -- shut the pier.',
    'It was the first such flood of the 21st century.',
    'Crowds gathered outside the 13th-century church.',
    'Born: 3 May 1904, Westport Known as: the Pilot The mayor thanked the crews.',
    'If the dam had burst in 2001, the town would be gone.',
    'Had the mayor sold the pier on May 3, 2011, the town would have been saved.',
    'The mayor should have sold the pier on May 3, 2011.',
  ])('tells no dated event in %j', (text) => {
    const dated = mentionsOf(`${LEAD}${LEAD}${text}`).filter(({ words }) => words === text && words !== LEAD);
    expect(dated.filter(({ basis }) => basis === 'stated' && !text.startsWith('If'))).toEqual([]);
  });

  it('makes no event of what stands inside quotation marks', () => {
    const told = mentionsOf(`${LEAD}“We fought the water. We lost the pier.”\n\nThe pier was sold.`);
    expect(told.some(({ words }) => words.includes('fought'))).toBe(false);
  });
});

describe('headlines', () => {
  it.each([
    [
      'On May 3, 2011, the mayor of Westport opened a bridge over the canal.',
      'Mayor of Westport opened a bridge over the canal',
    ],
    ['Nine sailors were rescued on 3 May 2011.', 'Nine sailors rescued'],
    ['However, in May 2011, the ferry, a veteran of the line, sank off Westport.', 'Ferry sank off Westport'],
  ])('makes a headline of %j', (text, headline) => {
    expect(mentionsOf(text).map((mention) => mention.headline)).toContain(headline);
  });

  it('tells a pronoun by the name that it stands for', () => {
    const told = mentionsOf('Police hunted Jane Roe for a week. On May 3, 2011, she surrendered in Westport.');
    expect(told.map((mention) => mention.headline)).toContain('Jane Roe surrendered in Westport');
  });
});
