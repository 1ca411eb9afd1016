import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const headlinesOf = (text: string) =>
  analyseDocument({ id: 'a', text, metadata: {} } as never, { published: '2019-06-20' }).mentions.flatMap(
    ({ headline }) => headline?.text ?? [],
  );

describe('findSubject', () => {
  it.each([
    [
      'takes both names before a verb',
      'On a day when the market took a plunge, candidates Jane Roe and John Doe clashed on Tuesday night over the toll.',
      'Candidates Jane Roe and John Doe clashed over the toll',
    ],
    [
      'takes what "which" stands for in the second of its clauses',
      'The guild is watching the eel, which has bitten 100 people and killed nine in Westport.',
      'Eel killed nine in Westport',
    ],
    [
      'drops a plan with its day',
      'The talks due on Monday will be held in Westport.',
      'Talks will be held in Westport',
    ],
    [
      'takes the subject before an aside for an auxiliary behind it',
      'Jane Roe said on Friday that large debts, if they last, could sink the guild.',
      'Jane Roe said that large debts could sink the guild',
    ],
    [
      'ends a subject at "is", though words stand between it and the verb',
      'His mayor, John Doe, is on trial accused of stealing an anchor on Friday.',
      'John Doe is on trial accused of stealing an anchor',
    ],
    [
      'takes the noun right before an irregular participle behind a comma',
      'The cook died from an overdose of salt, found in his body on Friday.',
      'Overdose of salt found in his body',
    ],
    [
      'takes the clause behind "show that"',
      "Results of last month's vote show that the northern sailors voted 99 to 1 to leave.",
      'Northern sailors voted 99 to 1 to leave',
    ],
    [
      'leaves a date out of a subject with its preposition',
      'The outbreak in April of the flu hurt Westport.',
      'Outbreak of the flu hurt Westport',
    ],
    [
      'takes the person that "who" means, not the place',
      'Ann Poe is an editor in Westport who was interviewed on Friday by the guild.',
      'Editor interviewed by the guild',
    ],
    [
      'takes all of a noun phrase before an aside',
      'Acme has announced on Friday that the work on a ferry, begun two years ago, has been pushed back.',
      'Work on a ferry pushed back',
    ],
    [
      'takes the subject before a participle',
      'The guild accused Acme of fraud after Bolt, worried about the eel, ordered some 70 sailors into port on Friday.',
      'Bolt ordered some 70 sailors into port',
    ],
    [
      'takes the noun behind what says so',
      'The harbour office sent a letter indicating several boats were stolen in Westport on 3 May 2019.',
      'Several boats stolen in Westport',
    ],
    [
      'takes the person that "who" means, not the land',
      'Doctors are testing a woman from the Western Isles who returned from Westport on May 3.',
      'Woman returned from Westport',
    ],
    [
      'keeps a name that ends in an adverb',
      'The Roe Forever concert will take place at the Westport hall on 8 October 2019.',
      'Roe Forever will take place at the Westport hall',
    ],
    [
      'takes the subject behind a fronted phrase for what it did, and with it what it was meant for',
      'Men tried to kill Ann Poe in April 2005, and in November 2011, a bomb exploded near the harbour, aimed at killing Mayor John Doe.',
      'Bomb exploded near the harbour, aimed at killing Mayor John Doe',
    ],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });

  it.each([
    [
      'gives no deed to whoever says that others did it',
      'Critics say they allowed Acme to collapse but rescued Bolt on Tuesday.',
      /^Critics rescued/,
    ],
    ['makes nobody of "there"', 'John Doe declined to speak. There was no sign of Jane Roe on Friday.', /Doe was/],
    [
      'makes nobody of a quoted day',
      "The guild's president said, `` Today is a great day in history. ''",
      /president is/,
    ],
    [
      'takes no verb for that of a noun in another number',
      "A page that has served to help organize Tuesday's rallies in Westport says many are fed up.",
      /[Pp]age organize/,
    ],
    [
      'takes no infinitive for a deed',
      'Sailors in Westport were ordered not to kiss or shake hands on Friday.',
      /Westport shake/,
    ],
    [
      'gives nobody what was done to another',
      'By June 9, Roe had no choice but to have him released.',
      /^Roe released/,
    ],
    [
      'takes nobody for who made what is told of',
      'It is scary to hear the claims that Secretary Ann Poe made during the flood of 2018.',
      /Poe made during/,
    ],
    ['takes no title for an event', 'Roe told trial Judge Ann Poe on Friday he had sold it.', /^Trial Judge Ann Poe$/],
    [
      'takes no infinitive behind "could" for a deed',
      'The mayor said debts could sink Acme on Friday and help in closing the mill.',
      /^(?:Debts|Mayor) help/,
    ],
  ])('%s', (_rule, text, never) => {
    expect(headlinesOf(text).filter((headline) => never.test(headline))).toEqual([]);
  });
});
