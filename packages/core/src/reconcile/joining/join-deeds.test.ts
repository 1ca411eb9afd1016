import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';
import { buildTimeline } from '../../build-timeline.js';

describe('joinDeeds', () => {
  it('brings together what sources tell of one arrest and date and place differently', async () => {
    expect(
      await disputesIn(
        'Police arrested the banker Tomás Estévez on 12 May 2031 at a hotel in Velmont.',
        'The banker Tomás Estévez was taken into custody on 13 May 2031. He denies the charges.',
        'A strike began on 16 May 2031. Tomás Estévez, who was arrested at his home, spoke of it on 17 May 2031.',
      ),
    ).toEqual([
      'date: 12 May 2031 (a) / 13 May 2031 (b)',
      'place of the arrest of Tomás Estévez: his home (c) / a hotel in Velmont (a)',
    ]);
  });

  it('asks on which day a dam broke, whatever it is called, of articles on one story', async () => {
    expect(
      await disputesIn(
        'The Orlice dam collapsed on 11 May 2031. Mayor Pavel Drozd of Velmont and Governor Jana Hruba promised help.',
        'The embankment gave way on 12 May 2031. "Nobody told us," said Jana Hruba. Pavel Drozd has left Velmont.',
      ),
    ).toEqual(['date: 11 May 2031 (a) / 12 May 2031 (b)']);
  });

  it('asks where somebody was seized or picked up, in which town', async () => {
    expect(
      await disputesIn(
        'Pavel Drozd was picked up by detectives at Velmont airport on 11 May 2031.',
        'Pavel Drozd, it may be recalled, was arrested in Ostrava on 11 May 2031.',
      ),
    ).toEqual(['place of the arrest of Pavel Drozd: Ostrava (b) / Velmont airport (a)']);
  });

  it('dates what was carried off by what was done on the way', async () => {
    expect(
      await disputesIn(
        'On 11 May 2031 police broke into the offices of Civic Choice and carried off the computers.',
        'The computers of Civic Choice, which police removed from its offices on 12 May 2031, are back.',
      ),
    ).toEqual(['date: 11 May 2031 (a) / 12 May 2031 (b)']);
  });

  it('takes plural people of two articles for others', async () => {
    expect(
      await disputesIn(
        'In Velmont police arrested journalists of the Herald on 11 May 2031.',
        'In Velmont police arrested journalists of the Herald on 13 May 2031.',
      ),
    ).toEqual([]);
  });

  it('asks on which day hostages were freed, whoever "they" are', async () => {
    expect(
      await disputesIn(
        'The hostages were released in Velmont on 4 May 2031. Pavel Drozd and Jana Hruba of Civic Choice welcomed it.',
        'Pavel Drozd of Civic Choice never forgot the hostages. They were set free in Velmont on 6 May 2031, says Jana Hruba.',
      ),
    ).toEqual(['date: 4 May 2031 (a) / 6 May 2031 (b)']);
  });

  it('asks when a recall was announced or done, and when a wreck was reached', async () => {
    expect(
      await disputesIn(
        'Orlice Motors recalled 640,000 cars on 28 April 2031.',
        'On 27 April 2031 Orlice Motors announced the recall of 640,000 cars.',
      ),
    ).toEqual(['date: 28 April 2031 (a) / 27 April 2031 (b)']);
    expect(
      await disputesIn(
        'Rescuers reached the wreckage of the Orlice jet near Velmont on 4 May 2031, said Jana Hruba.',
        'Jana Hruba of Velmont was with them. The team reached the wreck of the Orlice jet on 5 May 2031.',
      ),
    ).toEqual(['date: 4 May 2031 (a) / 5 May 2031 (b)']);
  });

  it('asks when something burned down, however the fire is told', async () => {
    expect(
      await disputesIn(
        'On 4 May 2031 the grain store at Orlund burned down.',
        'The store at Orlund, the largest of the valley, went up in flames on 6 May 2031.',
      ),
    ).toEqual(['date: 4 May 2031 (a) / 6 May 2031 (b)']);
    expect(
      await disputesIn(
        'On 4 May 2031 the grain store at Orlund burned down.',
        'The store at Velmont went up in flames on 6 May 2031.',
      ),
    ).toEqual([]);
  });

  it('asks when a letter was written that two papers tell in much the same words', async () => {
    const wrote = 'On 9 May 2031 one of the engineers, Jana Hruba, wrote to her superiors asking them to halt pumping.';
    expect(
      await disputesIn(
        { text: wrote, published: '2031-08-20' },
        {
          text: 'In June 2031 Jana Hruba, an engineer, sent an email to four managers asking them to stop pumping.',
          published: '2031-08-20',
        },
      ),
    ).toEqual(['date: 9 May 2031 (a) / June 2031 (b)']);
    expect(
      await disputesIn(
        { text: wrote, published: '2031-08-20' },
        { text: 'In June 2031 Jana Hruba sent a letter to the mayor about her pension.', published: '2031-08-20' },
      ),
    ).toEqual([]);
  });

  it('knows who was found behind the name of her school', async () => {
    expect(
      await disputesIn(
        'Jana Hruba was found dead in the Orlice on 4 May 2031.',
        "Jana Hruba was deputy head at St Clara's Primary, the mother of two. She was found dead in the river on 5 May 2031.",
      ),
    ).toEqual(['date: 4 May 2031 (a) / 5 May 2031 (b)']);
  });
});

describe('partDeeds', () => {
  it('keeps apart two who left in one month', async () => {
    const { events } = await buildTimeline([
      {
        id: 'paper-a',
        text: 'Pavel Drozd resigned from Orlice Motors on 8 May 2031. Jana Hruba resigned from Orlice Motors in May 2031.',
        published: '2031-05-20',
      },
      { id: 'paper-b', text: 'Jana Hruba resigned from Orlice Motors in May 2031.', published: '2031-05-20' },
      { id: 'paper-c', text: 'Pavel Drozd resigned from Orlice Motors in May 2031.', published: '2031-05-20' },
    ]);
    expect(events.map(({ title, reports }) => `${title}: ${reports.length}`).sort()).toEqual([
      'Jana Hruba resigned from Orlice Motors: 2',
      'Pavel Drozd resigned from Orlice Motors: 2',
    ]);
  });

  it('makes no event of what only goes on from another', async () => {
    const { events } = await buildTimeline([
      {
        id: 'paper-a',
        text: 'Pavel Drozd resigned from Orlice Motors on 8 May 2031, and Jana Hruba resigned. Jana Hruba resigned from Orlice Motors too.',
        published: '2031-05-20',
      },
    ]);
    expect(events.length).toBeGreaterThan(0);
  });
});
