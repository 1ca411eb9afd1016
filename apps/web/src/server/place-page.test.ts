import { describe, expect, it } from 'vitest';
import { placePage } from './place-page.js';

describe('placePage', () => {
  const place = { origin: 'https://site.example', base: '/chronology' };

  it('puts the base before the framework’s files and nowhere else', () => {
    const html =
      '<script src="/_next/static/a.js"></script><link href="/_next/static/b.css"/><p>the folder "/_next/static/" and /_next/static/</p>' +
      '<script>self.__next_f.push([1,"0:I[1,[\\"/_next/static/c.js\\"]]\\n1:[\\"he said \\\\\\"/_next/static/\\"]\\n"])</script>';
    const placed = placePage(html, place);
    expect(placed).toContain('src="/chronology/_next/static/a.js"');
    expect(placed).toContain('href="/chronology/_next/static/b.css"');
    expect(placed).toContain('<p>the folder "/_next/static/" and /_next/static/</p>');
    expect(placed).toContain('\\"/chronology/_next/static/c.js');
    expect(placed).toContain('he said \\\\\\"/_next/static/');
  });

  it('puts the origin everywhere', () => {
    expect(placePage('<a href="https://dateline.invalid/x/">', place)).toBe('<a href="https://site.example/x/">');
  });
});
