import { describe, expect, it } from 'vitest';
import { plainLetters, withPlainLetters } from './latin-letters.js';
import { readText } from './read-text.js';

describe('withPlainLetters', () => {
  it.each([
    ['Łódź', 'Lódz'],
    ['Erdoğan', 'Erdogan'],
    ['Nguyễn', 'Nguyen'],
    ['Şırnak', 'Sirnak'],
    ['São Paulo', 'São Paulo'],
    ['“Left” – he', '“Left” – he'],
    ['Lo\u0301dz', 'Loodz'],
    ['\u0301', '\u0301'],
    ['Пётр', 'Пётр'],
  ])('writes %j as %j', (text, plain) => {
    expect(withPlainLetters(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });

  it('is undone by nothing: plain letters stay', () => {
    expect(plainLetters('Łódź, Besançon')).toBe('Lodz, Besancon');
    expect(plainLetters('Lo\u0301dz\u0301')).toBe('Lodz');
  });

  it('spells out the letters of Latin-1 that have no accent', () => {
    expect(plainLetters('Søren Kjær, Großmann, Þór, œuvre')).toBe('Soren Kjaer, Grossmann, Thor, oeuvre');
  });
});

describe('readText', () => {
  it('keeps words with any Latin letter whole, composed or not', () => {
    const text = 'Recep Erdoğan left Łódź, and Žižek left Gyo\u030br.';
    const { tokens } = readText(text);
    expect(tokens.map((token) => token.text)).toEqual(
      'Recep Erdoğan left Łódź , and Žižek left Győr .'.normalize('NFC').split(' '),
    );
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end).normalize('NFC')).toBe(word);
  });
});
