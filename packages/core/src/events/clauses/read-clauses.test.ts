import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { readClauses } from './read-clauses.js';

function clausesOf(text: string) {
  const { tokens, sentences } = readText(text);
  return readClauses(tokens, sentences[0]!).map(({ first, end, verb, tense, passive }) => ({
    verb: tokens[verb]!.text,
    tense,
    passive,
    words: text.slice(tokens[first]!.start, tokens[end - 1]!.end),
  }));
}

describe('readClauses', () => {
  it('parts coordinated clauses, each with what is fronted', () => {
    const [first, second] = clausesOf(
      'In May 1990, thieves robbed the mint and in June 1994, a fire gutted the archive.',
    );
    expect(first).toMatchObject({ verb: 'robbed', words: 'In May 1990, thieves robbed the mint' });
    expect(second).toMatchObject({ verb: 'gutted', words: 'and in June 1994, a fire gutted the archive.' });
  });

  it.each([
    ['The mayor declared three days of mourning in a speech.', ['declared']],
    ['Two men suspected of stealing boats were held.', ['held']],
    ['The crew landed on Friday at a field used by the yard.', ['landed']],
    ['Men dressed as guards entered the mint.', ['entered']],
    ['Thieves robbed the mint before guards retook the gate.', ['robbed', 'retook']],
  ])('takes for verbs what tells: %s', (text, verbs) => {
    expect(clausesOf(text).map(({ verb }) => verb)).toEqual(verbs);
  });

  it.each([
    ['The mayor resigned.', 'past'],
    ['The mayor has resigned.', 'perfect'],
    ['The mayor had resigned.', 'pluperfect'],
    ['The mayor will resign.', 'future'],
    ['The bridge is to open.', 'future'],
    ['The mayor might resign.', 'modal'],
    ['The mayor resigns.', 'present'],
  ])('reads the tense of %j', (text, tense) => {
    expect(clausesOf(text)[0]?.tense).toBe(tense);
  });

  it('tells the passive', () => {
    expect(clausesOf('Nine men were arrested.')[0]).toMatchObject({ verb: 'arrested', passive: true });
  });

  it('reads a negation with either apostrophe', () => {
    for (const text of ["Roe wasn't arrested.", 'Roe wasn’t arrested.']) {
      const { tokens, sentences } = readText(text);
      expect(readClauses(tokens, sentences[0]!)[0]).toMatchObject({ negated: true, passive: true });
    }
  });

  it('parts at the comma, not at a word before it that opens no clause', () => {
    const words = clausesOf('The clerk, who followed Smith as mayor of Westport, landed in Eastport.').at(-1)?.words;
    expect(words).toBe('landed in Eastport.');
  });

  it('knows where a clause begins that an aside parts from its subject', () => {
    const { tokens, sentences } = readText('On Monday the clerk, who carried a key, fled.');
    const [aside, clause] = readClauses(tokens, sentences[0]!);
    expect(tokens[aside!.first]?.text).toBe('who');
    expect(tokens[clause!.opening!]?.text).toBe('On');
  });

  it.each([
    ['Acme Tools, the firm that made the bolt, paid the widow.', 'that made the bolt,', 'paid the widow.'],
    ['Ferry 9, a trawler bound for Westport, left the harbour.', 'bound for Westport,', 'left the harbour.'],
  ])('parts what is said of a noun that explains the subject: %s', (text, aside, told) => {
    expect(clausesOf(text).map(({ words }) => words)).toEqual([aside, told]);
  });

  it('gives the noun to the preposition and the pronoun to the verb', () => {
    expect(clausesOf('Roe was unhurt, and minutes after the blast she waved.').at(-1)?.words).toBe(
      'and minutes after the blast she waved.',
    );
  });

  it('gives a verb behind an aside of several participles its subject', () => {
    const text = 'The first march, called by students of a club named Gloves, took place on 2 May.';
    const { tokens, sentences } = readText(text);
    const clause = readClauses(tokens, sentences[0]!).at(-1)!;
    expect([tokens[clause.verb]?.text, tokens[clause.opening!]?.text]).toEqual(['took', 'The']);
  });

  it('takes a participle for no clause', () => {
    expect(clausesOf('Jane Roe stepped down as shipping minister.').map(({ verb }) => verb)).toEqual(['stepped']);
    expect(clausesOf('Men dressed as guards entered the bank.').map(({ verb }) => verb)).toEqual(['entered']);
    expect(clausesOf('Heavily armed men entered the bank.').map(({ verb }) => verb)).toEqual(['entered']);
  });

  it('takes what somebody does to a noun for part of its phrase, over a coordination', () => {
    const words = clausesOf('A league led by Jane Roe and the mayor won four seats.').map((clause) => clause.words);
    expect(words).toEqual(['A league led by Jane Roe and the mayor won four seats.']);
    expect(clausesOf('The guild stood by Jane Roe and the mayor left.')).toHaveLength(2);
  });

  it('leaves the day behind a verb of saying to the saying', () => {
    expect(clausesOf('The firm said on Monday it will cut jobs.').map(({ words }) => words)).toEqual([
      'The firm said on Monday',
      'it will cut jobs.',
    ]);
  });

  it('takes what is said for a clause of its own, with or without "that"', () => {
    expect(clausesOf('The firm said it will cut jobs.').map(({ tense }) => tense)).toEqual(['past', 'future']);
  });

  it('leaves what is said of a noun to the noun', () => {
    const verbs = (text: string) => clausesOf(text).map(({ verb }) => verb);
    expect(verbs('Dockers marched on the mint for the money they had been promised.')).toEqual(['marched']);
    expect(verbs('Talks began in a hotel whose roof had burned.')).toEqual(['began', 'burned']);
  });

  it('gives a clause the noun that something is said of before its verb', () => {
    const clauses = clausesOf('On Monday a clerk who stole the keys of the mint fled.');
    expect(clauses.map(({ words }) => words)).toEqual(['who stole the keys of the mint', 'fled.']);
  });
});
