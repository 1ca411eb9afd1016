import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const analysisOf = (text: string) =>
  analyseDocument({ id: 'a', text, metadata: {} } as never, { published: '2019-06-20' });
const headlinesOf = (text: string) => analysisOf(text).mentions.flatMap(({ headline }) => headline?.text ?? []);

describe('headlineOf', () => {
  it.each([
    [
      'takes what stands behind "after" for no object',
      'Jane Roe was unharmed, and minutes after the strike of 12 June 2019 she tweeted that she was fine.',
      'Jane Roe tweeted that she was fine',
    ],
    [
      'names an event that a clause only mentions',
      'The guild won nine seats and thanked those who backed the 2015 mass protests against the toll.',
      'Mass protests against the toll',
    ],
    [
      'leaves a clause about what followed an event to it',
      'The guild was founded by two brothers shortly after the flood of 1990.',
      'Guild founded by two brothers shortly after the flood',
    ],
    [
      'tells an event by its noun whose year stands before it',
      'The mayor used powers that were granted after the 1990 harbour flood.',
      'Harbour flood',
    ],
    [
      'takes off when a page was written',
      'Page last updated at 06:56 GMT, Thursday, 20 June 2019 Divers found the anchor on Tuesday.',
      'Divers found the anchor',
    ],
    [
      'takes off a dateline',
      'WESTPORT, June 12 (Coast Wire) - Divers found the anchor on Tuesday.',
      'Divers found the anchor',
    ],
    [
      'tells what a participle adds with its host',
      'A barge sank off Westport on 12 June 2019, killing nine sailors.',
      'Barge sank off Westport, killing nine sailors',
    ],
    [
      'leaves a relative clause out of a subject',
      'The bridge that the guild built was closed in May 2019.',
      'Bridge closed',
    ],
    [
      'ends a relative clause where the main verb begins',
      'The guild that dug the canal in May 2019 was praised by the mayor.',
      'Guild dug the canal',
    ],
    [
      'keeps a denial with what is denied',
      'The owner denied on 12 June 2019 that the barge was leaking.',
      'Owner denied that the barge was leaking',
    ],
    [
      'takes the subject before an aside that ends within quotation marks',
      'Jane Roe, who holds the rank "harbour master," received a medal on 12 June 2019.',
      'Jane Roe received a medal',
    ],
    [
      'tells a pronoun before its name by that',
      'The mill of John Doe is quiet. After she resigned as mayor on 12 June 2019, Jane Roe worked for the guild.',
      'Jane Roe resigned as mayor',
    ],
    [
      'tells the second verb of a pronoun by the name that it stands for',
      'Jane Roe was held in Westport. She fought the charge for weeks and was put on a boat on 12 June 2019.',
      'Jane Roe put on a boat',
    ],
    [
      'keeps a word that turns the sense round',
      'The guards were nowhere to be seen on 12 June 2019.',
      'Guards were nowhere to be seen',
    ],
    [
      'takes the subject behind a fronted phrase',
      'A short walk away, a panel of judges opened its hearings on 12 June 2019.',
      'Panel of judges opened its hearings',
    ],
    [
      'tells what something has gone on since by that',
      'Sales of books by Jane Roe have soared since her death on 12 June 2019.',
      "Jane Roe's death",
    ],
    [
      'takes the subject before an aside between dashes',
      'Jane Roe -- in office since 1998 -- closed the harbour on 12 June 2019.',
      'Jane Roe closed the harbour',
    ],
    [
      'takes the subject before a bracket',
      'It was hard, said Jane Roe (D), who shut the harbour on 12 June 2019.',
      'Jane Roe shut the harbour',
    ],
    [
      'tells both of a pair',
      'Nine sailors and their families were rescued on 12 June 2019.',
      'Nine sailors and their families rescued',
    ],
    [
      'tells a pronoun behind "since" by the subject of the clause before',
      'The feast has cost Acme dear since it was announced on 12 June 2019.',
      'Feast announced',
    ],
    [
      'ends before "now that"',
      'On 12 June 2019 divers found the anchor now that the water is low.',
      'Divers found the anchor',
    ],
    [
      'takes the subject before an aside',
      'Jane Roe, who had led the guild, resigned on 12 June 2019.',
      'Jane Roe resigned',
    ],
    [
      'tells a possessive by the name that it stands for',
      'Jane Roe said nothing. Her lawyer left the court on 12 June 2019.',
      "Jane Roe's lawyer left the court",
    ],
    [
      'ends before what a date parts',
      'Divers found ten chests on 12 June 2019 and two more on 13 June 2019.',
      'Divers found ten chests',
    ],
    [
      'takes off the time and place of a wire story',
      'WESTPORT | Tue Jun 11, 2019 1:54 pm EDT WESTPORT (Coast Wire) - The guild closed the pier on Tuesday.',
      'Guild closed the pier',
    ],
    ['takes off who speaks', 'JANE ROE: The guild closed the pier on 12 June 2019.', 'Guild closed the pier'],
    [
      'takes the subject before a relative clause that holds an aside',
      'Jane Roe, who leads the guild, a body backed by the mayor, rejected the plan on 12 June 2019.',
      'Jane Roe rejected the plan',
    ],
    [
      'takes the name for what its owner is called',
      'The guild knows that his friend John Doe was robbed by smugglers in May 2019.',
      'John Doe robbed by smugglers',
    ],
    [
      'takes the name that commas set off',
      "The guild's founder and Roe's successor, John Doe, resigned on 12 June 2019.",
      'John Doe resigned',
    ],
    [
      'keeps the name of somebody that something is done to',
      'The guild freed its commander, John Doe, on 12 June 2019.',
      'Guild freed its commander, John Doe',
    ],
    [
      'tells what somebody thinks with who thinks it',
      'The guild thought in May 2019 that the dam would be weak.',
      'Guild thought that the dam would be weak',
    ],
    [
      'leaves out whose, where that is not told',
      'Its shares fell by a third on 12 June 2019.',
      'Shares fell by a third',
    ],
    [
      'tells what was done, where nobody says by whom',
      'He wounded nine sailors of the crew on 12 June 2019.',
      'Nine sailors of the crew wounded',
    ],
    [
      'tells what a date is counted from with its own subject',
      'The owner of the mill was charged on 19 June 2019, a week after thieves killed nine sailors there.',
      'Thieves killed nine sailors',
    ],
    ['keeps where something ended up', 'The ship ran aground on 12 June 2019.', 'Ship ran aground'],
    [
      'tells the deed whose object an event is',
      'The ferry failed a safety inspection on 12 June 2019.',
      'Ferry failed a safety inspection',
    ],
    [
      'leaves out whom it is about, where no name is sure to be meant',
      'He fell into a coma on 12 June 2019.',
      'Fell into a coma',
    ],
    [
      'takes a rough count for a subject',
      'About 2,500 sailors took part in a march on 12 June 2019.',
      'About 2,500 sailors took part in a march',
    ],
    ['tells what is announced', 'A ban on boats had been announced on 12 June 2019.', 'Ban on boats announced'],
    [
      'tells what is told to somebody with who tells it',
      'Jane Roe told the guild on 12 June 2019 that she had seen the letter.',
      'Jane Roe told the guild that she had seen the letter',
    ],
    [
      'lets a country stand in that a sentence begins with',
      'France, which backs the guild, was worried. On 12 June 2019 it sent sailors to Westport.',
      'France sent sailors to Westport',
    ],
    [
      'takes the pronoun of a relative clause for its subject',
      'On 12 June 2019 the office of John Doe published a video in which he chaired a meeting of the guild.',
      'John Doe chaired a meeting of the guild',
    ],
    [
      'drops what its day goes with',
      'The guild said in a report published on 12 June 2019 that clerks had beaten boatmen.',
      'Guild said in a report that clerks had beaten boatmen',
    ],
    ['keeps what turns its sense', 'The guild almost went bankrupt on 12 June 2019.', 'Guild almost went bankrupt'],
    [
      'keeps what is joined by a hyphen',
      'The mayor survived a no-confidence vote on 12 June 2019.',
      'Mayor survived a no-confidence vote',
    ],
    [
      'tells what is thought as thought',
      'The clerk is thought to have fled the town on 12 June 2019.',
      'Clerk thought to have fled the town',
    ],
    ['keeps how long', 'The judge ordered a delay of two weeks on 12 June 2019.', 'Judge ordered a delay of two weeks'],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });

  it('lets no name stand in that a pronoun may not mean', () => {
    const told = headlinesOf('The guild met in a hall with Jane Roe. On 12 June 2019, he left the harbour board.');
    expect(told.some((headline) => headline.includes('Jane Roe left'))).toBe(false);
  });

  it('leaves the object of a relative clause in its place', () => {
    const told = headlinesOf('Jane Roe is a gambler, and the bet she placed on 12 June 2019 was her biggest.');
    expect(told.some((headline) => /placed was/.test(headline))).toBe(false);
  });

  it('does not tell what is denied without who denies it', () => {
    const told = headlinesOf('They met the mayor in Westport on 12 June 2019 and denied that the guild was paid.');
    expect(told.some((headline) => /^Guild was/.test(headline))).toBe(false);
  });

  it('does not make a deed of an accusation', () => {
    const told = headlinesOf('The guards are accused of having burned the pier in May 2019.');
    expect(told.some((headline) => /^Guards burned/.test(headline))).toBe(false);
  });
});

const SUBJECTS = [
  'The mayor',
  'She',
  'Its owner',
  'The dock that the guild owned',
  'Nine men, all of them sailors,',
  'We',
];
const DEEDS = [
  'opened a bridge',
  'was arrested',
  'said it would sell',
  'denied',
  'sold the boats that they had bought',
];
const DATES = [
  'on 3 May 2011',
  'in May 2011',
  'in the spring of 2011',
  'on 3 May 2011, police said',
  'last week and again in 2012',
];
const TEXTS = SUBJECTS.flatMap((who) => DEEDS.flatMap((did) => DATES.map((date) => `${who} ${did} ${date}.`)));

describe('every headline', () => {
  it.each(TEXTS)('of %j is short, without its date, whole, and the same again', (text) => {
    const { expressions } = analysisOf(text);
    const told = headlinesOf(text);
    for (const headline of told) {
      expect(headline.length).toBeGreaterThan(0);
      expect(headline.length).toBeLessThanOrEqual(140);
      for (const expression of expressions) expect(headline).not.toContain(expression.text);
      expect(headline).not.toMatch(/\s(?:the|an?|of|in|on|at|by|for|from|with|and|or|but|that)$/i);
      expect(headline).not.toMatch(/^(?:he|she|it|they|we|i|its|who|which|that)\b/i);
    }
    expect(headlinesOf(text)).toEqual(told);
  });
});
