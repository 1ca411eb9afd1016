import { describe, expect, test } from 'vitest';
import { readPage } from './html.js';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const story = `<p>The old mill bridge at Tarnow collapsed on <b>Friday</b>, killing four cyclists &amp; hurting nine others, police said.</p>
<p>Engineers had warned the council of cracks in its northern pier on 3 March 2031, according to a letter seen by the Herald.</p>`;

describe('a saved page', () => {
  test('gives its article without menus, teasers and scripts, in paragraphs below its headline', () => {
    const { text } = readPage(
      page(
        '<title>Bridge falls | The Mill Herald</title><meta property="og:title" content="Bridge falls">',
        `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>Bridge falls</h1>${story}<script>alert(1)</script></article></main>
<aside><a href="/cake">Ten best cakes</a></aside><footer>All rights reserved</footer>`,
      ),
    );
    expect(text.split(/\n{2,}/)).toEqual([
      'Bridge falls',
      'The old mill bridge at Tarnow collapsed on Friday, killing four cyclists & hurting nine others, police said.',
      'Engineers had warned the council of cracks in its northern pier on 3 March 2031, according to a letter seen by the Herald.',
    ]);
  });

  test('says who published it, when and where', () => {
    const head = `<meta property="og:title" content="Bridge falls"><meta property="og:site_name" content="The Mill Herald">
<meta property="article:published_time" content="2031-05-12T08:00:00Z"><meta name="author" content="Ida Moss">
<link rel="canonical" href="https://herald.example/bridge">`;
    expect(readPage(page(head, story)).fields).toEqual({
      title: 'Bridge falls',
      publisher: 'The Mill Herald',
      author: 'Ida Moss',
      published: '2031-05-12T08:00:00Z',
      url: 'https://herald.example/bridge',
    });
  });

  test.each([
    [
      'data for search engines',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2031-05-12"}</script>',
      '',
    ],
    ['a mark in the text', '', '<time itemprop="datePublished" datetime="2031-05-12">Monday</time>'],
  ])('is dated by %s', (_name, head, body) => {
    expect(readPage(page(head, body + story)).fields.published).toBe('2031-05-12');
  });

  test('keeps no address that is none of the web, and takes none for an author', () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta name="author" content="https://people.example/ida">';
    const { fields } = readPage(page(head, story));
    expect(fields.url).toBeUndefined();
    expect(fields.author).toBeUndefined();
  });

  test('is read whole where nothing stands out', () => {
    expect(readPage(page('', '<div>The bridge fell.</div>')).text).toBe('The bridge fell.');
    expect(readPage(page('', '')).text).toBe('');
  });

  test.each([
    ['deeply nested', '<div>'.repeat(5000)],
    ['endless', '<p>a</p>'.repeat(60_000)],
    ['all brackets', '<'.repeat(500_000)],
  ])('that is %s is refused at once', (_name, body) => {
    expect(() => readPage(page('', body))).toThrow(RangeError);
  });
});
