import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

const headlinesOf = (text: string) =>
  analyseDocument({ id: 'a', text, metadata: {} } as never, { published: '2019-06-20' }).mentions.flatMap(
    ({ headline }) => headline?.text ?? [],
  );

describe('standIn', () => {
  it.each([
    [
      'takes the people that the sentence before tells of',
      'The Harbour Ministry denied it. The marchers were undeterred. They clashed with police in Westport on Friday.',
      'Marchers clashed with police in Westport',
    ],
    [
      'takes the thing that the sentence before tells of, for what was done to it',
      'The state of emergency was proclaimed on 21 May. On 13 June it was extended.',
      'State of emergency extended',
    ],
    [
      'takes it for what it did by itself',
      'The strike began on 3 May. It ended on 9 June with an agreement.',
      'Strike ended with an agreement',
    ],
    [
      'tells a company by the name just given',
      'Acme Airlines has bought a hangar. The airline signed the agreement in Westport on 15 June 2019.',
      'Acme Airlines signed the agreement in Westport',
    ],
    [
      'takes the subject of the main clause',
      'Mayors will speak of the role of the Guild when they meet next week in Westport.',
      'Mayors meet in Westport',
    ],
    [
      'takes no name that a title tells to be of the other sex',
      'Ms Talgar urged Roe to rest in Westport, but he refused the offer on Friday.',
      'Roe refused the offer',
    ],
  ])('%s', (_rule, text, headline) => {
    expect(headlinesOf(text)).toContain(headline);
  });

  it.each([
    [
      'takes nobody whom the clause names again',
      "John Doe was calm. Her concern increased after Doe's speech on Thursday.",
      /Doe's concern/,
    ],
    ['gives one person no verb of several', 'Jane Roe met sailors. They help the guild since Friday.', /Roe help/],
    [
      'looks for nobody outside of what is quoted',
      'Speaking at Westport Radio, a sailor said: "It will spread to the north in May 2020."',
      /Radio will/,
    ],
  ])('%s', (_rule, text, never) => {
    expect(headlinesOf(text).filter((headline) => never.test(headline))).toEqual([]);
  });
});
