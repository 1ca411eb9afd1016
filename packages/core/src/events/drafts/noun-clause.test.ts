import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

/** What a text tells, as `date | title`. */
const told = async (text: string): Promise<string[]> => {
  const { events } = await buildTimeline([{ id: 'a', text: `Velmont\n\n${text}`, published: '2031-05-20' }]);
  return events.map(({ date, title }) => `${date.edtf} | ${title}`);
};

describe('clauseOfNoun', () => {
  it.each([
    [
      'Orlice Power has agreed to pay 3 million euros to settle claims from the 2029 fire that killed nine people.',
      [
        '2029 | Fire killed nine people',
        '2031-05-20 | Orlice Power agreed to pay 3 million euros to settle claims from the fire',
      ],
    ],
    [
      'The works were fined over the May 2029 spill, which poisoned the river.',
      ['2029-05 | Spill poisoned the river', '2031-05-20 | Works fined over the spill'],
    ],
    ['The March 2029 earthquake killed 12 people.', ['2029-03 | Earthquake killed 12 people']],
    ['The mayor was jailed for his part in the 2025 riots.', ['2025 | 2025 riots']],
    ['The 2029 vote was annulled by the court.', ['2029 | 2029 vote', '2031-05-20 | Vote annulled by the court']],
    [
      'Relatives of the victims of the 2024 attack sued the ministry last week.',
      ['2024 | 2024 attack', '2031-05-12/2031-05-18 | Relatives of the victims of the attack sued the ministry'],
    ],
    ['Five people died in the 2029 protests in Lindau.', ['2029 | Five people died in the protests in Lindau']],
  ])('%s', async (text, events) => {
    expect(await told(text)).toEqual(events);
  });

  it('takes no year of a thing for that of what is done with it', async () => {
    expect(await told('Critics mocked its 2029 report.')).toEqual(['2031-05-20 | Critics mocked its report']);
  });
});
