import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../test/disputes-in.js';
import { buildTimeline } from '../build-timeline.js';

const BLAST = 'A bomb exploded near the market in Velmont on 12 May 2031';

describe('findDisagreements', () => {
  it('sets the figures of one thing against each other', async () => {
    expect(
      await disputesIn(
        `${BLAST}, killing 12 people.`,
        `${BLAST}, killing 17 people.`,
        `${BLAST}. Twelve people were killed in the explosion.`,
      ),
    ).toEqual(['number of people killed: 12 people killed (ac) / 17 people killed (b)']);
  });

  it.each([
    ['a number and a bound', 'killing 14 people', 'killing more than a dozen people'],
    ['a number and a round word', 'killing 600 people', 'killing hundreds of people'],
    ['a number and an estimate', 'killing about 50 people', 'killing 47 people'],
    ['a part and the whole', 'killing 12 people', 'killing three policemen'],
    ['the dead and the hurt', 'killing 12 people', 'wounding 30 people'],
  ])('lets stand %s', async (_, one, other) => {
    expect(await disputesIn(`${BLAST}, ${one}.`, `${BLAST}, ${other}.`)).toEqual([]);
  });

  it('compares the seats of one party in one election alone', async () => {
    expect(
      await disputesIn(
        'The parliamentary election on 4 March 2031 changed much. The Harvest Party won 31 seats and the Civic League won 12 seats.',
        'In the parliamentary election on 4 March 2031, the Harvest Party won 33 seats, and the Civic League won 12 seats.',
      ),
    ).toEqual(['seats of Harvest Party: 31 seats (a) / 33 seats (b)']);
  });

  it('reads the later number of a change, and finds what it counts', async () => {
    expect(
      await disputesIn(
        'The Harvest Party had won 52 seats before. In the parliamentary election on 4 March 2031 its share dropped from 52 to 31.',
        'In the parliamentary election on 4 March 2031, the Harvest Party won 33 seats.',
      ),
    ).toEqual(['seats of Harvest Party: 31 seats (a) / 33 seats (b)']);
  });

  it('tells who came out how, whoever "he" is', async () => {
    expect(
      await disputesIn(
        'Gunmen attacked Mayor Pavel Drozd in Velmont on 12 May 2031. He escaped unharmed.',
        'Gunmen attacked Mayor Pavel Drozd in Velmont on 12 May 2031. Drozd was slightly injured in the attack.',
        'Gunmen attacked Mayor Pavel Drozd in Velmont on 12 May 2031. The mayor was not hurt.',
      ),
    ).toEqual(['condition of Pavel Drozd: unharmed (ac) / slightly injured (b)']);
  });

  it('tells who ordered it, and takes an office for whoever holds it', async () => {
    const arrest = 'Police arrested 20 miners in Velmont on 12 May 2031';
    expect(
      await disputesIn(
        `${arrest}. On 14 May 2031 a judge ordered the release of the miners.`,
        `${arrest}. On 14 May 2031 Prime Minister Ilse Varga ordered the release of the miners.`,
        `${arrest}. On 14 May 2031 the prime minister ordered the release of the miners.`,
      ),
    ).toEqual(['who ordered the release: Ilse Varga (bc) / a judge (a)']);
  });

  it('keeps dates that exclude each other, not those that one day would satisfy', async () => {
    const raid = 'Soldiers raided the villa of the banker Tomás Estévez in Velmont';
    expect(await disputesIn(`${raid} on 12 May 2031.`, `${raid} on 13 May 2031.`)).toEqual([
      'date: 12 May 2031 (a) / 13 May 2031 (b)',
    ]);
    expect(await disputesIn(`${raid} on 12 May 2031.`, `${raid} in May 2031.`)).toEqual([]);
  });

  it('tells which place was surrounded', async () => {
    expect(
      await disputesIn(
        'On 12 May 2031 strikers surrounded the home of Mayor Pavel Drozd in Velmont.',
        'On 12 May 2031 strikers surrounded the office of Mayor Pavel Drozd in Velmont.',
      ),
    ).toEqual(['what was surrounded: the home of Mayor Pavel Drozd (a) / the office of Mayor Pavel Drozd (b)']);
  });

  it('keeps the time of day out of the date', async () => {
    const shot = 'The banker Tomás Estévez was shot outside his bank';
    expect(await disputesIn(`${shot} late on 12 May 2031.`, `${shot} early on 13 May 2031.`)).toEqual([
      'date: late 12 May 2031 (a) / early 13 May 2031 (b)',
    ]);
  });

  it('tells who came first', async () => {
    expect(
      await disputesIn(
        'On 12 May 2031 army divers recovered the flight recorder off Velmont.',
        'On 12 May 2031 Danish fishermen recovered the flight recorder off Velmont.',
      ),
    ).toEqual(['who recovered the recorder: army divers (a) / Danish fishermen (b)']);
  });

  it('takes a count that a later article carries on for an update', async () => {
    const told = (published: string, text: string) => ({
      id: `of-${published}`,
      published,
      text: `${BLAST}, ${text}.`,
    });
    const later = async (one: string, other: string) => {
      const documents = [told('2031-05-13', `killing ${one} people`), told(other, 'killing 17 people')];
      return (await buildTimeline(documents)).events.flatMap(({ disagreements }) => disagreements).length;
    };
    expect(await later('12', '2031-05-15')).toBe(0);
    expect(await later('21', '2031-05-15')).toBe(1);
  });

  it('gives a copy no weight, and no side but with a figure that it has changed', async () => {
    const story = (dead: number) =>
      `${BLAST}, killing ${dead} people. ${Array.from({ length: 30 }, (_, i) => `Witness number ${i} saw stall ${i * 7} burn down to the ground before the fire brigade came.`).join(' ')}`;
    expect(await disputesIn(story(12), story(12), story(12))).toEqual([]);
    expect(await disputesIn(story(12), story(17))).toEqual([
      'number of people killed: 12 people killed (a) / 17 people killed (b)',
    ]);
  });

  it('counts what "has been" counted for nothing of years ago', async () => {
    const old = 'The fever of 1957 killed 2,000 people in Velmont.';
    expect(await disputesIn(`${old} Only 145 deaths have been reported so far.`, `${old}`)).toEqual([]);
  });

  it('takes "yesterday" in reprinted words for the day before they were first printed', async () => {
    const text = 'Mayor Pavel Drozd resigned in Velmont yesterday.';
    const { events } = await buildTimeline([
      { id: 'paper-a', text: `${text} The council was stunned.`, published: '2031-05-18' },
      { id: 'paper-b', text: `Crowds cheered in many towns. ${text} Others wept.`, published: '2031-05-19' },
    ]);
    expect(events.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  });

  it('asks who ordered an evacuation, where an order "came from" somebody too', async () => {
    const moved = 'Nine villages near Velmont were evacuated on 11 May 2031';
    expect(
      await disputesIn(
        `${moved}. It was the army that ordered the evacuation of Velmont.`,
        `${moved}, and the order for the evacuation had come from Mayor Pavel Drozd.`,
      ),
    ).toEqual(['who ordered the move: Pavel Drozd (b) / the army (a)']);
  });

  it('asks who was behind a crime', async () => {
    expect(
      await disputesIn(
        `${BLAST}. The Harvest Front carried out the bombing, a court found.`,
        `${BLAST}. Police blamed the Civic Brigade for the bombing.`,
      ),
    ).toEqual(['who was behind it: Civic Brigade (b) / Harvest Front (a)']);
  });

  it.each([
    'The Civic Brigade denied that it carried out the bombing.',
    'Nobody knows whether the Civic Brigade was behind the attack.',
  ])('takes a denial or a doubt for no answer: %s', async (doubt) => {
    expect(
      await disputesIn(`${BLAST}. The Harvest Front carried out the bombing, a court found.`, `${BLAST}. ${doubt}`),
    ).toEqual([]);
  });

  it('lets what is counted of a march days later answer what was counted before', async () => {
    const documents = [
      { text: 'A march in Velmont on 2 May 2031 drew about 20,000 people.', published: '2031-05-09' },
      { text: 'The march in Velmont on 2 May 2031 drew 50,000 people.', published: '2031-05-29' },
    ].map((document, index) => ({ id: `paper-${'ab'[index]}`, ...document }));
    const { events } = await buildTimeline(documents);
    expect(events.flatMap(({ disagreements }) => disagreements.map(({ about }) => about))).toEqual([
      'size of the crowd',
    ]);
  });

  it('asks whether somebody left or was made to, whoever does it to whom and however he is called', async () => {
    expect(
      await disputesIn(
        'On 9 May 2031 the premier dismissed the inspector Pavel Drozd in Velmont.',
        'Pavel Drozd failed Velmont. The chief inspector handed in his resignation on 9 May 2031.',
      ),
    ).toEqual(['departure of Pavel Drozd: dismissed (a) / resigned (b)']);
  });

  it('takes no word from a quotation, and no cabinet for its head', async () => {
    expect(
      await disputesIn(
        'Premier Pavel Drozd resigned in Velmont on 9 May 2031.',
        'Premier Pavel Drozd resigned in Velmont on 9 May 2031. He had fired his cabinet. "We have fired Drozd," said a man.',
      ),
    ).toEqual([]);
  });

  it('asks what was besieged, where only who was in it is the object', async () => {
    expect(
      await disputesIn(
        'On 9 May 2031 gunmen surrounded the headquarters of state radio in Velmont.',
        'On 9 May 2031 gunmen besieged the mayor in his own villa in Velmont.',
      ),
    ).toEqual(['what was surrounded: his own villa (b) / the headquarters of state radio (a)']);
  });

  it('reads what a party fell to, and no whole for a part', async () => {
    expect(
      await disputesIn(
        'In the election on 4 March 2031 the Harvest Party won only 12 of the 180 seats.',
        'The Harvest Party had 41 seats; in the election on 4 March 2031 it fell to 18.',
      ),
    ).toEqual(['seats of Harvest Party: 12 seats (a) / 18 seats (b)']);
  });

  it('counts what goes on anew every day', async () => {
    const documents = [
      { text: `${BLAST}. Eight people have been killed, the ministry says.`, published: '2031-05-16' },
      { text: `${BLAST}, killing 17 people.`, published: '2031-05-13' },
    ].map((document, index) => ({ id: `paper-${'ab'[index]}`, ...document }));
    const { events } = await buildTimeline(documents);
    expect(events.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  });

  it('knows a commander between commas by name, and whom "him" means', async () => {
    expect(
      await disputesIn(
        'The chief of staff of Velmont, General Pavel Drozd, resigned on 9 May 2031, tired of it all.',
        'General Pavel Drozd had argued for force in Velmont. On 9 May 2031 Jana Hruba dismissed him by decree.',
      ),
    ).toEqual(['departure of Pavel Drozd: dismissed (b) / resigned (a)']);
  });
});

it('reads a text that begins with what was done', async () => {
  expect(await disputesIn('Arrested on Monday, he left.')).toEqual([]);
  expect(await disputesIn('Removed.')).toEqual([]);
});

it('asks in which month something befell somebody of that age, whatever else is told of such things', async () => {
  expect(
    await disputesIn(
      'Jana Hruba, 47, collapsed at a bus stop in Orlund in June 2030, on a hot day.',
      'Jana Hrubin, a teacher, 47, fell at a bus stop in Orlund in July 2030.',
    ),
  ).toEqual(['date: June 2030 (a) / July 2030 (b)']);
});
