import { describe, expect, it } from 'vitest';
import { Document } from '../../model/index.js';
import { analyseDocument, assembleTimeline } from '../../pipeline.js';
import { titleSayings } from './title-sayings.js';

describe('titleSayings', () => {
  it('names those who say most first', () => {
    expect(titleSayings(['Acme', 'Jane Roe', 'Jane Roe'], 3)).toBe('Statements by Jane Roe and Acme');
  });

  it('says that there are others, named or not', () => {
    expect(titleSayings(['A', 'B', 'C', 'D'], 4)).toBe('Statements by A, B, C and others');
    expect(titleSayings(['Acme', undefined, 'Acme'], 3)).toBe('Statements by Acme and others');
  });

  it('leaves an event alone that tells something else, or few sayings, or nobody', () => {
    expect(titleSayings(['A', 'B', 'C'], 9)).toBeUndefined();
    expect(titleSayings(['A', 'B'], 2)).toBeUndefined();
    expect(titleSayings([undefined, undefined, undefined], 3)).toBeUndefined();
  });

  it('titles what an article says that people said', () => {
    const text = `The harbour of Westport burned down on Monday. Nobody was hurt.

It was a sad day. Mayor Jane Roe said that the fire had spread fast. Its cause is not known.

John Doe, a broker, said that the harbour was insured. Many boats were not.

The pilots were accused of sleeping. An aide of Ann Poe said that they were awake. A lawyer for Dr. Max Moe said that they slept. Ann Poe's sister said that they did not.`;
    const document = Document.parse({ id: 'a', published: '2019-06-12', text });
    const titles = assembleTimeline([analyseDocument(document)]).events.map(({ title }) => title);
    expect(titles).toContain('Statements by Jane Roe, John Doe and others');
  });
});
