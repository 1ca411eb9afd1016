import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** What a text states, as `topic: label`. */
const statedIn = (text: string) =>
  analyseDocument({ id: 'paper', kind: 'article', text, published: '2031-05-20' })
    .statements.filter(({ aspect }) => aspect === 'figure')
    .map(({ topic, label }) => `${topic}: ${label}`);

describe('stateFigures', () => {
  it.each([
    ['The death toll rose to 15 on Monday.', 'killed: 15 killed'],
    ['Rescuers recovered 15 bodies.', 'killed: 15 killed'],
    ['Fifteen people lost their lives.', 'killed: 15 people killed'],
    ['The blast left 30 wounded.', 'injured: 30 injured'],
    ['Police took 14 men into custody.', 'arrested: 14 men arrested'],
    ['Seventeen people have been shot to death by the police.', 'killed: 17 people killed'],
    ['The jet crashed into the bay, killing all five people on board.', 'killed: 5 people killed'],
    ['Rescuers pulled 98 people from the water.', 'rescued: 98 people rescued'],
    ['There were 143 people aboard when the ferry sank.', 'aboard: 143 people aboard'],
    ['The march drew about 3,000 people.', 'crowd: about 3,000 people'],
    ['The regulator fined Halden 12 million euros.', 'fine in €: €12 million'],
    ['The offer was worth $4.2bn.', 'price in $: $4.2 billion'],
    ['It agreed to pay 68 euros per share.', 'amount a share in €: €68'],
    ['Halden raised its stake to 34 per cent.', 'size of the stake: 34 percent'],
    ['Turnout stood at 43 per cent.', 'rate of turnout: 43 percent'],
    ['The wreck was lying in 48 metres of water.', 'depth: 48 metres'],
    ['Seven of them, among them two Danes, were seized on Monday.', 'kidnapped: 7 kidnapped'],
    ['Eight people were taken, and nobody saw it.', 'kidnapped: 8 people kidnapped'],
    ['The rebels cut the throats of 21 soldiers.', 'killed: 21 soldiers killed'],
    ['They saw the 180 pupils and teachers taken off the school by helicopter.', 'rescued: 180 pupils rescued'],
    ['Some 40,000 people had marched through the town.', 'crowd: some 40,000 people'],
    ['Each bereaved family had been promised 75,000 rupees.', 'amount a family in rupees: 75,000 rupees'],
    ['The repair cost $1.40 a car.', 'amount a car in $: $1.40'],
    ['It added 90 cents to the price of a car.', 'amount a car in $: 90 cents'],
    ['The deal was worth $120,000 for each of the dead.', 'amount a victim in $: $120,000'],
    ['The shares lost 31 percent on Monday.', 'fall in the share price: 31 percent'],
    ['The stock closed 6 percent lower.', 'fall in the share price: 6 percent'],
    ['Pavel Drozd was found guilty on three of five counts.', 'counts of conviction: 3 counts'],
    ['Of the 61 people in the bus, 12 lost their lives.', 'killed: 12 killed'],
    ['The company called back 640,000 Solstice compact cars.', 'car: 640,000 cars'],
    ['A court in Velmont sentenced Pavel Drozd to twelve years in prison.', 'prison term: 12 years'],
  ])('reads %s', (text, stated) => {
    expect(statedIn(text)).toEqual([stated]);
  });

  it.each([
    'A further 220 jobs were cut.',
    'The count was up from 1,639 cases.',
    'The bomb could have killed 30 people.',
    'Twelve countries have reported cases.',
    'The sickness kills about 900 people a year.',
    'The dead were strangers, among them nine children.',
  ])('states nothing that others could answer: %s', (text) => {
    expect(statedIn(text)).toEqual([]);
  });
});
