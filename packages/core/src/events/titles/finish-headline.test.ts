import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const headlinesOf = (text: string) =>
  analyseDocument({ id: 'a', text, metadata: {} } as never, { published: '2019-06-20' }).mentions.flatMap(
    ({ headline }) => headline?.text ?? [],
  );

describe('finishHeadline', () => {
  it.each([
    [
      'cuts no clause that is said',
      'Union officials said nearly 14,000 employees at four harbour sites of the guild had a two hour stoppage to protest the cuts on Wednesday.',
      'Union officials said nearly 14,000 employees at four harbour sites of the guild had a two hour stoppage to protest the cuts',
    ],
    [
      'cuts a clause that hangs on another',
      'The guild announced on Friday that two of the old Westport bridge bolts on the northern tower would be replaced before the long summer tour of the coast began.',
      'Guild announced that two of the old Westport bridge bolts on the northern tower would be replaced',
    ],
    [
      'knows a mine',
      'The Orlice mine, which opened in 1968, was sold to Brandt in 1997.',
      'Orlice mine sold to Brandt',
    ],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });
});
