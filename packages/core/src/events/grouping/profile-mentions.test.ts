import { expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';
import { readPileTerms } from './pile-terms.js';
import { profileMentions } from './profile-mentions.js';

const OPENING = 'The harbour is old.\n\nOrlice lies on the coast.\n\nIts mayor is Lena Voss.\n\n';

/** The kinds of what an article tells first, after its opening. */
const kindsOf = (text: string) => {
  const analyses = [
    analyseDocument({ kind: 'article', id: 'paper', text: `${OPENING}${text}`, published: '2031-05-14' }),
  ];
  const pile = readPileTerms(analyses, [[]]);
  const [first] = profileMentions(analyses, [[]], pile).features;
  return first!.kinds.numbers.map((kind) => pile.numbering.texts[kind]);
};

it('takes kinds from the next sentence where that goes on with the same thing, and not from what else it tells', () => {
  const clash = 'On 12 May guards and miners clashed violently in Orlice.';
  expect(kindsOf(clash)).toEqual(['fight']);
  expect(kindsOf(`${clash} In the clashes two members of the union were killed.`)).toEqual(['fight', 'death']);
  expect(kindsOf(`${clash} Two members of the union were killed on their way home.`)).toEqual(['fight']);
});
