import { describe, expect, it } from 'vitest';
import { Document } from '../../model/index.js';
import { analyseDocument, assembleTimeline } from '../../pipeline.js';

const build = (...texts: string[]) =>
  assembleTimeline(
    texts.map((text, index) => analyseDocument(Document.parse({ id: `paper${index}`, published: '2019-06-13', text }))),
  );

describe('summariseEvent', () => {
  it('tells what each source adds, in its own words', () => {
    const [event] = build(
      'The trawler Marigold sank off Westport on 11 June 2019.',
      'The trawler Marigold sank on 11 June 2019 with a cargo of copper and nine sailors.',
    ).events;
    for (const sentence of event?.summary?.split(/(?<=\.) /) ?? []) {
      expect(event?.reports.map(({ quote }) => quote)).toContain(sentence);
    }
    expect(event?.summary).toContain('copper');
  });

  it('says nothing where the second source adds nothing', () => {
    const text = 'The trawler Marigold sank off Westport on 11 June 2019.';
    expect(build(text, `${text} `).events[0]?.summary).toBeUndefined();
  });

  it('leaves out what needs the sentence before it', () => {
    const [event] = build(
      'The trawler Marigold sank off Westport on 11 June 2019.',
      'The guild owned the trawler Marigold. On 11 June 2019 it sank off Westport with nine sailors and copper.',
    ).events;
    expect(event?.summary ?? '').not.toContain('it sank');
  });
});
