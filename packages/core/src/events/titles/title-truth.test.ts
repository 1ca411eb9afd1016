import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const headlinesOf = (text: string) =>
  analyseDocument({ id: 'a', text, metadata: {} } as never, { published: '2019-06-20' }).mentions.flatMap(
    ({ headline }) => headline?.text ?? [],
  );

describe('headlineOf', () => {
  it.each([
    [
      'keeps a particle before a time',
      'The old pier gave way at about 2:40 a.m. after a week of heavy rain.',
      'Old pier gave way after a week of heavy rain',
    ],
    [
      'drops a day with "that"',
      'The harbour master resigned that Thursday, complaining of fog.',
      'Harbour master resigned',
    ],
    [
      'drops a whole date before an adjective',
      'The order was lifted on 10 April subject to the replacement of the bolts.',
      'Order lifted subject to the replacement of the bolts',
    ],
    [
      'keeps a date that says how much',
      'The poet Jane Roe has spent 15 of the past 21 years under house arrest.',
      'Poet Jane Roe spent 15 of the past 21 years under house arrest',
    ],
    [
      'drops what bounds a period with its date',
      'Shares of Acme fell 1.9 percent in the year ended in May 2019.',
      'Shares of Acme fell 1.9 percent in the year',
    ],
    [
      'keeps what is compared',
      'More people have caught the disease at home than abroad on Friday.',
      'More people caught the disease at home than abroad',
    ],
    [
      'keeps the verb of what is said',
      'Westport University Hospital said in a statement late on Tuesday that tests carried out by its own toxicology laboratory and by an independent institute in Oakham had shown traces of the metal.',
      'Westport University Hospital said in a statement that tests had shown traces of the metal',
    ],
    [
      'keeps both names of what is said',
      'The harbour master said Acme and Bolt signed a treaty on 3 May 2019.',
      'Acme and Bolt signed a treaty',
    ],
    [
      'takes a list whole',
      'In Westport, big parks, museums and zoos were shut on Monday.',
      'Big parks, museums and zoos shut',
    ],
    [
      'takes what "that" is said of',
      'Some sailors remain at the pier, the epicentre of mass protests that began on 3 May.',
      'Mass protests began',
    ],
    [
      'takes the subject of a verb behind a relative clause',
      'The senate asks how a drug that could stop the heart was approved on Monday.',
      'Drug approved',
    ],
    [
      'tells what was found by somebody whom only a pronoun names',
      "It states that Ms Roe's letter was forwarded to Westport on 11 May 2019, but could not establish who read it.",
      "Ms Roe's letter forwarded to Westport",
    ],
    [
      'tells who it was that did something',
      'It was the guild that closed the mill on Monday.',
      'Guild closed the mill',
    ],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });

  it.each([
    ['gives no verb without its object', 'Roe went to Westport, where officials spotted it on 3 May.', /spotted$/],
    [
      'takes no subject past a pronoun',
      'Even top guild aides believe it will happen by mid-June.',
      /aides will happen/,
    ],
    [
      'takes no speaker for the subject behind a date',
      'The mayor said just hours after the law narrowly passed a vote on Monday that he was glad.',
      /^(?:Mayor|The mayor)(?: said)? narrowly/,
    ],
    [
      'makes no fact of what would have to be shown',
      'The guild would have to verify that the disease had spread to Westport in May.',
      /^Disease/,
    ],
    [
      'lets nobody of another gender stand in',
      'Jane Roe was at the hall. He was taken to the hospital in Westport on Friday.',
      /Roe taken/,
    ],
    [
      'lets no name stand in for who is quoted',
      'Jane Roe runs the mill. "He sold the boats on Friday," a cook said.',
      /Roe sold/,
    ],
    [
      'takes no "it" for a body where it is nothing',
      'Acme Airlines is small. It is often written that the guild sank the ferry in May 2019.',
      /^Acme Airlines written/,
    ],
    [
      'takes "they" for those in the plural before it',
      'The Guild met. When sailors left the pact in May 2019, their boats began to rot.',
      /Guild's boats/,
    ],
  ])('%s', (_rule, text, never) => {
    expect(headlinesOf(text).filter((headline) => never.test(headline))).toEqual([]);
  });
});
