import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { findFigures } from './find-figures.js';

const figuresIn = (text: string) => {
  const { tokens, sentences } = readText(text);
  return sentences.flatMap((sentence) => findFigures(tokens, sentence, []));
};

describe('findFigures', () => {
  it.each<[string, string, string, number, number | null]>([
    ['Police arrested 14 fighters.', '14', 'fighters', 14, 14],
    ['Police arrested more than a dozen Shia militants.', 'more than a dozen', 'militants', 10, null],
    ['No fewer than 1,200 people came.', 'no fewer than 1,200', 'people', 1150.1, null],
    ['It won no more than 5 seats.', 'no more than 5', 'seats', 0, 5],
    ['It hurt hundreds of demonstrators.', 'hundreds', 'demonstrators', 100, 1999],
    ['Twenty-five heavily armed soldiers fled.', '25', 'soldiers', 25, 25],
    ['About 50 houses burned.', 'about 50', 'houses', 40, 60],
    ['The bloc won 41 per cent of the vote.', '41', 'percent', 41, 41],
    ['It lost 2.5 million votes.', '2.5 million', 'votes', 2450100, 2549900],
    ['Between 40 and 50 houses burned.', '40 to 50', 'houses', 40, 50],
    ['Six or seven houses burned.', '6 or 7', 'houses', 6, 7],
    ['A hundred and twelve miners came.', '112', 'miners', 112, 112],
    ['Tens of thousands of people came.', 'tens of thousands', 'people', 10000, 2e12],
    ['Two dozen sailors came.', '24', 'sailors', 20, 29],
    ['Nobody was hurt.', 'nobody', '', 0, 0],
    ['The union won 41 of 90 seats.', '41', 'seats', 41, 41],
  ])('reads %s', (text, shown, noun, min, max) => {
    expect(figuresIn(text)).toMatchObject([{ shown, noun, min, max }]);
  });

  it('reads a part of what is spoken of, and the later of two values', () => {
    expect(figuresIn('Two of the drones were shot down.')).toMatchObject([
      { shown: '2', noun: 'drones', partitive: true },
    ]);
    expect(figuresIn('Its share fell from 48 to 20 seats.')).toMatchObject([
      { shown: '20', noun: 'seats', before: 48 },
    ]);
  });

  it('reads money by its sign or its name', () => {
    expect(figuresIn('It paid €68 a share.')).toMatchObject([{ shown: '68', currency: '€' }]);
    expect(figuresIn('It paid 67.50 euros.')).toMatchObject([{ shown: '67.5', currency: '€' }]);
    expect(figuresIn('It was fined €12m.')).toMatchObject([{ shown: '12 million', currency: '€' }]);
    expect(figuresIn('It owed P12.7 billion.')).toMatchObject([{ shown: '12.7 billion', currency: 'pesos' }]);
    expect(figuresIn('It lent RM500,000.')).toMatchObject([{ shown: '500,000', currency: 'ringgit' }]);
    expect(figuresIn('It lost PHP 4.3 billion.')).toMatchObject([{ shown: '4.3 billion', currency: 'pesos' }]);
    expect(figuresIn('It met in block P12.')).toEqual([]);
    expect(figuresIn('It cost $7.9 billion.')).toMatchObject([{ shown: '7.9 billion', currency: '$' }]);
  });

  it.each([
    'The 48-year-old spoke.',
    'The 329-seat parliament met.',
    'They met in room 5.',
    'Article 5 was cited.',
    'They won 3-1.',
    'It lasted 3 hours.',
    'One of the reasons is plain.',
    'Pavel Drozd, 44, was arrested.',
  ])('counts nothing in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
