import { expect, test } from 'vitest';
import { buildTimeline } from '../../build-timeline.js';

/** The names of an article's events: what each is titled, and who and where it is about. */
async function castOf(text: string): Promise<[string, string[]][]> {
  const { events, entities } = await buildTimeline([{ id: 'a', text, published: '2031-05-20' }]);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return events.map(({ title, actors, places }) => [title, [...actors, ...places].map((id) => names.get(id)!)]);
}

test.each([
  ['Unidentified gunmen tried to kill Mayor Pavel Drozd, who was visiting Velmont, on 12 May 2031.', 'Pavel Drozd'],
  ['Lena Orlic, who led the miners through two strikes, won the election of 4 March 2031.', 'Lena Orlic'],
])('whoever a title names is of the event: %s', async (text, name) => {
  const [[title, cast] = ['', []]] = await castOf(text);
  expect(title).toContain(name);
  expect(cast).toContain(name);
});
