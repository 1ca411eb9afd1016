import { expect, test } from 'vitest';
import { buildTimeline } from '../build-timeline.js';
import { tagDocument } from '../tag-document.js';
import { checkDocument, documentFault } from './check-document.js';

test.each<[unknown, string | undefined]>([
  [{ id: 'a', text: '' }, undefined],
  [{ text: 'x' }, 'has no "id"'],
  [{ id: '', text: 'x' }, 'has an empty "id"'],
  [{ id: 'a', text: 5 }, 'has a "text" that is no text'],
  [{ id: 'a', text: 'x', kind: 'rumour' }, 'has a "kind" that is neither article nor note'],
  ['text', 'is no object with an "id" and a "text"'],
  [null, 'is no object with an "id" and a "text"'],
])('%j: %s', (value, fault) => {
  expect(documentFault(value)).toBe(fault);
});

test('every call tells a caller which document it can do nothing with', async () => {
  const wrong = { id: 'a' } as never;
  const error = expect.objectContaining({
    name: 'DatelineError',
    code: 'invalid-document',
    message: expect.stringContaining('the document "a" has no "text"'),
  });
  expect(() => checkDocument(wrong)).toThrow(error);
  expect(() => tagDocument(wrong)).toThrow(error);
  await expect(buildTimeline([wrong])).rejects.toThrow(error);
  await expect(buildTimeline({ id: 'a', text: 'x' } as never)).rejects.toThrow('buildTimeline([document])');
});
