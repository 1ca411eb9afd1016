import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';

/** The dates and statuses of a text's mentions by their heads, read on 10 November 2021, a Wednesday. */
function told(text: string) {
  const { mentions } = analyseDocument({ id: 'x', kind: 'article', text, published: '2021-11-10' });
  return Object.fromEntries(mentions.map(({ head, date, status }) => [head, `${date?.edtf} ${status}`]));
}

describe('an article that goes on into the next morning', () => {
  it('tells of that and not of a day of last week', () => {
    const day = told(
      'Crowds marched to the harbour on Wednesday. By early Thursday, police had left the docks. The mayor resigned on Thursday. He will speak again on Thursday.',
    );
    expect(day).toMatchObject({
      march: '2021-11-10 reported',
      leav: '2021-11-11 reported',
      resign: '2021-11-11 reported',
      speak: '2021-11-11 planned',
    });
  });

  it.each([
    'Crowds marched to the harbour on Wednesday. The mayor resigned on Thursday.',
    'The docks were shut a week ago. The mayor resigned early Thursday.',
  ])('is no article like %j', (text) => {
    expect(told(text)).toMatchObject({ resign: '2021-11-04 reported' });
  });
});
