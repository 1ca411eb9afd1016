import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.js';
import { dropBoilerplate } from './drop-boilerplate.js';

const TEASER = 'Baker opened a new shop in Eastport on May 3, 2015.';
const STORIES = [
  ['2014-01-04', 'Two ferries collided off Westport on Friday. Nobody was hurt. Tugs came at once.'],
  ['2014-02-11', 'Nurses marched in Eastham on Monday. The mayor met them.'],
  ['2014-03-19', 'A court jailed the treasurer of the rowing club on Tuesday. He had stolen four boats.'],
  ['2014-05-23', 'Snow closed the road to Norwick on Thursday. Ploughs came late. It was open by night. Buses ran.'],
] as const;

const read = (stories: readonly (readonly [string, string])[]) =>
  stories.map(([published, text], index) =>
    analyseDocument({ id: `${index}`, kind: 'article', published, text: `${text}\n\n${TEASER}` }),
  );

const tells = (analysis: ReturnType<typeof analyseDocument>) =>
  analysis.mentions.some(({ start, end }) => analysis.document.text.slice(start, end).includes('Baker'));

describe('dropBoilerplate', () => {
  it('drops a line that articles of several days end with', () => {
    const analyses = read(STORIES);
    expect(analyses.every(tells)).toBe(true);
    const told = dropBoilerplate(analyses, new Map());
    expect(told.some(tells)).toBe(false);
    expect(told.every(({ mentions }) => mentions.length > 0)).toBe(true);
  });

  it('keeps what articles of one day share, and what near copies do', () => {
    const sameDay = STORIES.map(([, text]) => ['2014-01-04', text] as const);
    expect(dropBoilerplate(read(sameDay), new Map()).every(tells)).toBe(true);
    expect(dropBoilerplate(read(STORIES), new Map([[3, 0]])).every(tells)).toBe(true);
  });

  it('keeps what stands in another place in each', () => {
    const analyses = STORIES.map(([published, text], index) => {
      const sentences = text.split(/(?<=\.) /);
      const moved = [...sentences.slice(0, index), TEASER, ...sentences.slice(index), ...sentences.slice(0, index)];
      return analyseDocument({ id: `${index}`, kind: 'article', published, text: moved.join(' ') });
    });
    expect(dropBoilerplate(analyses, new Map()).filter(tells).length).toBe(4);
  });
});
