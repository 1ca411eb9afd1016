import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseDocument } from './pipeline.js';

/** Words that open, govern and join what the stages look for, so that any of them may be the first or last of a text. */
const WORDS = `Friday|May 5|in May|2019|the 1990s|'90s|two days after|a week later|since|until|by|on|at 5 p.m.|today
may|will|would have|had|was|were|is|are|has been|have|to|said|says|that|who|which|if|when|as|while|after|before|and|but|or
the mayor|Jane Roe|Roe|police|nine people|the attack|it|he|they|there|killed|opened|marched|resigned|known|called off|led by
in.|no.|,|;|:|.|--|—|"|(|)|’s|not|almost|"we left"|first|of|a|an`.split(/[|\n]/);

const fragment = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const text = fc.array(fragment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));

test('no fragment of a text is too odd to be read', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (words, dated) => {
      const document = { id: 'a', kind: 'article' as const, text: words };
      const { mentions, issues } = analyseDocument(dated ? { ...document, published: '2021-11-08' } : document);
      expect(issues.filter(({ code }) => code === 'unreadable')).toEqual([]);
      for (const { start, end } of mentions) expect(start >= 0 && end <= words.length && start < end).toBe(true);
    }),
    { numRuns: 3000, seed: 2021 },
  );
});
