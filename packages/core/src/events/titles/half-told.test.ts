import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const headlinesOf = (text: string): string[] =>
  analyseDocument({ id: 'a', kind: 'article', text, published: '2019-06-17' }).mentions.flatMap(
    ({ headline }) => headline?.text ?? [],
  );

describe('a headline that ends before all is told', () => {
  it.each([
    [
      'goes on behind "so far"',
      'Officials said most of those killed so far in Westport were sailors on Monday.',
      'Officials said most of those killed so far in Westport were sailors',
    ],
    [
      'goes on behind "yet" within a verb',
      'The guild warned on Monday that the flood may yet take the mill.',
      'Guild warned that the flood may yet take the mill',
    ],
    [
      'keeps what is to be asked or discussed',
      'The two mayors met on Monday to discuss when the mill can open.',
      'Two mayors met to discuss when the mill can open',
    ],
    [
      'keeps the second of two verbs that share an object',
      'The Herald reported on Monday that a gang stopped and robbed a crew of divers.',
      'Herald reported that a gang stopped and robbed a crew of divers',
    ],
    [
      'keeps how something is',
      'The mayor told reporters on Monday that the fire is out.',
      'Mayor told reporters that the fire is out',
    ],
    [
      'keeps a small word that is no part of the date',
      'A whole fleet of food carts popped up in the last week.',
      'Whole fleet of food carts popped up',
    ],
    [
      'goes on from what is said of the subject of what is said',
      'The bank cautioned on Monday that the cost of helping towns in need would rise.',
      'Bank cautioned that the cost of helping towns in need would rise',
    ],
    [
      'tells "not only" as done',
      'The storm not only sank the ferry on Monday, it shut the port.',
      'Storm sank the ferry',
    ],
    [
      'keeps "almost" with what it goes with',
      'The strike will almost certainly delay the ferry on Friday.',
      'Strike will almost certainly delay the ferry',
    ],
    [
      'goes without a part of a time',
      'The coins were found in the harbour around the turn of the 20th century.',
      'Coins found in the harbour',
    ],
    [
      'goes without what a figure is measured against',
      'Sales of boats fell 27 percent in May compared with a year earlier.',
      'Sales of boats fell 27 percent',
    ],
    [
      'tells what figures show that came out',
      'The latest figures, released in mid-May, show that the port lost nine ships.',
      'Latest figures show that the port lost nine ships',
    ],
    [
      'has what is said of an agent behind "how"',
      'Captains met on Monday to discuss how the flood has hit their towns.',
      'Captains met to discuss how the flood has hit their towns',
    ],
    [
      'shares the subject of the nearest clause',
      'Power was restored in Westport after a fault cut the wires and shut the mill on Monday.',
      'Fault shut the mill',
    ],
    [
      'goes on behind an aside within what hangs',
      'The programme was halted on Friday after nine cases of fever, a grave and often deadly illness, were reported.',
      'Programme halted after nine cases of fever were reported',
    ],
    [
      'goes over a day within the verb',
      'Two people were this afternoon admitted to a hospital in Westport.',
      'Two people admitted to a hospital in Westport',
    ],
    [
      'takes the happening, not its place',
      'The port paid for a meeting in Westport, which ended on Friday without a word.',
      'Meeting ended without a word',
    ],
    [
      'has what is right before a participle for its subject',
      'The title of the book refers to four men deeply implicated in the sinkings of 1920.',
      'Four men implicated in the sinkings',
    ],
    [
      'goes without what has lost its verb',
      'Owners were forced on Friday to weigh plans in which a slump that is already the deepest could last for years.',
      'Owners forced to weigh plans',
    ],
    [
      'has the noun of two places for its subject',
      'Collections in the markets of Westport and the Northern Vale improved in May.',
      'Collections in the markets of Westport and the Northern Vale improved',
    ],
    [
      'goes on behind "as" where its verb wants it',
      'Her father described the sinking on Friday as a dark hour of the port.',
      'Father described the sinking as a dark hour of the port',
    ],
    [
      'keeps what is ordered to be',
      'On Friday a judge ordered that all the sailors be freed.',
      'Judge ordered that all the sailors be freed',
    ],
    [
      'has the whole of a noun with its age',
      'The death of a 53-year-old man in Westport on Friday was the first of the flood.',
      'Death of a 53-year-old man in Westport was the first of the flood',
    ],
    [
      'knows what figures show for a verb',
      'Final results of the count show that the south voted on Friday to leave the guild.',
      'Final results of the count show that the south voted to leave the guild',
    ],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });

  it.each([
    [
      'tells no clause that breaks off before an aside',
      'Cracks in the guild surfaced on Friday as key members of the board, among them Roe, gave up their posts.',
      /board$/,
    ],
    [
      'tells nothing done as a rule',
      'Roe said on Friday that she had been given poppy, a strong drug typically given in hospitals.',
      /^Strong drug/,
    ],
    [
      'tells no demand without its verb',
      'Families met on Friday to ask that their sons held in Westport be let go.',
      /^Sons|^Their sons/,
    ],
    [
      'tells no quoted person without the words',
      'The Herald quoted the harbour master John Doe on Friday as saying that the pier leaks.',
      /Doe$/,
    ],
    [
      'tells nothing that has no subject',
      'The treaty of May 2019 wants laws to trace and seize stolen goods.',
      /^Seize/,
    ],
    [
      'tells nobody by the name alone',
      'Late on Friday, Harbour Rights Watch, a group of sailors, said that it was founded.',
      /^Harbour Rights Watch$/,
    ],
    [
      'tells no belief without what is believed',
      'Many owners of boats believe, as do I, that we saw the worst flood on Monday.',
      /believe$/,
    ],
    [
      'takes no date for nothing that has a verb',
      'She thought Friday would be her last day at the mill.',
      /^Thought|thought would/,
    ],
    [
      'takes no date for nothing that is described',
      'History may regard this week as the end of the guild.',
      /regard as/,
    ],
    ['tells no arrival of a happening without its time', 'The change came a day after the guild met.', /^Change came$/],
    [
      'tells no wall that is being built',
      'Ann Roe died on Monday at a march against a wall being built in Westport.',
      /^Wall/,
    ],
    [
      'takes no attribute for a verb',
      'Sailors were to mark the day by staging a play for invited members of the guild on Friday.',
      /^Sailors invited/,
    ],
    ['takes no place for a name', 'Nine people went to a Westport based aid group on Monday.', /^Westport based/],
    [
      'tells nothing said without who says it',
      'Finance Secretary Jonathan M. Roe acknowledged on Monday that the old plan of closing mills one by one in the towns along the river had not stemmed the decline.',
      /^Old plan|acknowledged that the old plan of closing mills$/,
    ],
    [
      'keeps a ticker in its sentence',
      'The French firm Acme (ACME.PA) is building a mill in Westport on Monday.',
      /^PA/,
    ],
  ])('%s', (_rule, text, never) => {
    expect(headlinesOf(text).filter((headline) => never.test(headline))).toEqual([]);
  });
});
