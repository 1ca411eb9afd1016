import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../test/disputes-in.js';

/** What two papers say of one thing, and what they differ in. */
describe('findStatements', () => {
  it.each([
    [
      'Jonas Berg pleaded guilty in Velmont on 3 July 2030.',
      'On 3 July 2030 Jonas Berg pleaded not guilty in a Velmont court.',
      'plea of Jonas Berg: guilty (a) / not guilty (b)',
    ],
    [
      'An earthquake of magnitude 6.1 struck Orlund on 3 July 2030.',
      'On 3 July 2030 a 6.4-magnitude earthquake struck Orlund.',
      'magnitude of the earthquake: 6.1 (a) / 6.4 (b)',
    ],
    [
      'The train was going at 140 km/h when it derailed in Velmont on 3 July 2030.',
      'On 3 July 2030 the train derailed in Velmont at 180 kilometres an hour.',
      'speed: 140 km an hour (a) / 180 kilometres an hour (b)',
    ],
    [
      'Rebels seized 14 hostages in Velmont on 3 July 2030.',
      'On 3 July 2030 rebels took 21 people hostage in Velmont.',
      'number of people kidnapped: 14 kidnapped (a) / 21 people kidnapped (b)',
    ],
    [
      'The army sent 3,000 soldiers to Orlund on 3 July 2030.',
      'On 3 July 2030 the army sent 5,000 troops to Orlund.',
      'number of forces deployed: 3,000 soldiers deployed (a) / 5,000 troops deployed (b)',
    ],
    [
      'The flood destroyed 400 homes in Orlund on 3 July 2030.',
      'On 3 July 2030 a flood in Orlund destroyed 650 houses.',
      'number of homes destroyed: 400 homes destroyed (a) / 650 houses destroyed (b)',
    ],
    [
      'Jonas Berg was shot by police in Velmont on 3 July 2030.',
      'On 3 July 2030 Jonas Berg was shot by a rival gang in Velmont.',
      'who killed Jonas Berg: rival gang (b) / police (a)',
    ],
    [
      'The Red Dawn claimed responsibility for the bombing in Velmont on 3 July 2030.',
      'On 3 July 2030 the bombing in Velmont was claimed by the Orlund Front.',
      'who claimed responsibility: Orlund Front (b) / Red Dawn (a)',
    ],
    [
      'The bomb exploded at a market in Orlund on 3 July 2030.',
      'On 3 July 2030 a bomb went off outside a mosque in Orlund.',
      'what was hit: a market (a) / a mosque (b)',
    ],
    [
      'Divers found the wreck of the Stella off Orlund on 3 July 2030.',
      'On 3 July 2030 fishermen found the wreck of the Stella off Orlund.',
      'who found the wreck: Divers (a) / fishermen (b)',
    ],
    [
      'The fire in the Velmont mill on 3 July 2030 was caused by a faulty cable.',
      'On 3 July 2030 a cigarette caused the fire in the Velmont mill.',
      'what caused it: a cigarette (b) / a faulty cable (a)',
    ],
    [
      'Tanks surrounded the palace in Velmont at 4 a.m. on 3 July 2030.',
      'On 3 July 2030 tanks surrounded the palace in Velmont at 5.30 a.m.',
      'time of the siege: 4 a.m. (a) / 5.30 a.m. (b)',
    ],
    [
      'Eleven candidates ran for president in Velmont on 3 July 2030.',
      'On 3 July 2030 fourteen candidates ran for president in Velmont.',
      'number of candidates: 11 candidates (a) / 14 candidates (b)',
    ],
    [
      'Unemployment in Velmont rose to 7.4 percent on 3 July 2030.',
      'On 3 July 2030 unemployment in Velmont rose to 8.1 percent.',
      'rate of unemployment: 7.4 percent (a) / 8.1 percent (b)',
    ],
    [
      'On 3 July 2030 a curfew was imposed in Velmont. It applies from 8 p.m. to 5 a.m. in all of the town.',
      'On 3 July 2030 a curfew was imposed in Velmont, from nine at night till five in the morning.',
      'time of the curfew: 8 p.m. to 5 a.m. (a) / nine at night till five in the morning (b)',
    ],
    [
      'On 3 July 2030 Jonas Berg was sworn in as head of a council of nine officers in Velmont.',
      'A council of eleven officers under Jonas Berg was sworn in on 3 July 2030 in Velmont.',
      'number of officers: 11 officers (b) / 9 officers (a)',
    ],
    [
      'President Jana Varga was elected on 3 July 2030 with 54 percent of the vote.',
      'The president, who had won 58 percent of the vote on 3 July 2030, is Jana Varga. President Jana Varga spoke.',
      'percent of Jana Varga: 54 percent (a) / 58 percent (b)',
    ],
    [
      'Jana Varga, 68, who was elected in 2029, was arrested in Velmont on 3 July 2030.',
      '3 July 2030 – Jana Varga is arrested in Orlund.',
      'place of the arrest of Jana Varga: Orlund (b) / Velmont (a)',
    ],
    [
      'General Jonas Berg died in a hospital in Velmont on 3 July 2030.',
      '3 July 2030 – General Jonas Berg dies in Orlund.',
      'place of the death of Jonas Berg: Orlund (b) / a hospital in Velmont (a)',
    ],
    [
      'The pilot, Jonas Berg, 54, had 11,200 flying hours. He slept badly in Velmont on 3 July 2030.',
      'On 3 July 2030 the pilot, Jonas Berg, who had 9,800 hours of experience, slept badly in Velmont.',
      'flying hours of Jonas Berg: 11,200 hours (a) / 9,800 hours (b)',
    ],
    [
      'Seven people were pulled alive from the water when a ferry sank off Orlund on 3 July 2030.',
      'On 3 July 2030 a ferry sank off Orlund, and fishermen pulled nine people from the sea.',
      'number of people rescued: 7 people rescued (a) / 9 people rescued (b)',
    ],
    [
      'On 3 July 2030 the plane hit the water off Orlund at 8.12 p.m. in thick snow.',
      '3 July 2030 – Plane crash off Orlund at 8.30 p.m.',
      'time of the crash: 8.12 p.m. (a) / 8.30 p.m. (b)',
    ],
    [
      'Divers found the recorder of the Stella off Orlund on 3 July 2030.',
      '4 July 2030 – Recorder of the Stella found off Orlund.',
      'date: 3 July 2030 (a) / 4 July 2030 (b)',
    ],
    [
      'On 3 July 2030 there was a first march of the pupils of Velmont, from the school to the harbour.',
      'The first march of the pupils in Velmont took place on 4 July 2030, from the school to the harbour.',
      'date: 3 July 2030 (a) / 4 July 2030 (b)',
    ],
  ])('reads what "%s" and "%s" differ in', async (one, other, dispute) => {
    expect(await disputesIn(one, other)).toEqual([dispute]);
  });

  it.each([
    [
      'Shots are fired, and nobody is dismissed',
      'Two shots were fired at Jonas Berg in Velmont on 3 July 2030.',
      'On 3 July 2030 two workers were fired in Velmont.',
    ],
    [
      'a clock',
      'Jonas Berg was arrested at about 5.30 in Velmont on 3 July 2030.',
      'On 3 July 2030 four people were arrested in Velmont.',
    ],
    [
      'who is killed by whom nobody doubts',
      'Jonas Berg was shot by police in Velmont on 3 July 2030.',
      'On 3 July 2030 Jonas Berg was shot by a police officer in Velmont.',
    ],
    [
      'pleas to several counts',
      'Jonas Berg pleaded guilty in Velmont on 3 July 2030.',
      'On 3 July 2030 Jonas Berg pleaded guilty to theft and pleaded not guilty to murder in Velmont.',
    ],
    [
      'what is caused by an illness',
      'Nine people died in Velmont on 3 July 2030 of a fever caused by a strain.',
      'On 3 July 2030 nine people died in Velmont of a fever caused by the illness.',
    ],
  ])('takes %s for no dispute', async (_, one, other) => {
    expect(await disputesIn(one, other)).toEqual([]);
  });
});
