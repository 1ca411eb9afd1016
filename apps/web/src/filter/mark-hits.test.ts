import { searchWords } from '@dateline/core/timeline';
import { expect, it } from 'vitest';
import { markHits } from './mark-hits';

const marked = (text: string, q: string) =>
  markHits(text, searchWords(q))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

it('marks the words of a search, whatever their case and accents', () => {
  expect(marked('Mālki met malki’s men', 'malki')).toBe('[Mālki] met [malki]’s men');
  expect(marked('Fire at the quay', 'quay FIRE')).toBe('[Fire] at the [quay]');
  expect(marked('İzmir 🔥 fire', 'fire')).toBe('İzmir 🔥 [fire]');
});

it('marks overlapping words once, and nothing where nothing is asked or found', () => {
  expect(marked('harbour', 'harb bour')).toBe('[harbour]');
  expect(marked('harbour', '')).toBe('harbour');
  expect(marked('harbour', 'quay')).toBe('harbour');
});
