import type { Document } from '@dateline/core/model';
import { Readability } from '@mozilla/readability';
import { convert, type HtmlToTextOptions } from 'html-to-text';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

/** What a saved page holds: the article's text, and what the page says of it. */
export interface PageRead {
  text: string;
  fields: Partial<Pick<Document, 'title' | 'publisher' | 'author' | 'published' | 'url'>>;
}

/** A page of more elements and stretches of text, or of elements that lie deeper in each other, is no article: reading it would take minutes. */
const MOST_PIECES = 50_000;
const DEEPEST = 200;

const TEXT: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: DEEPEST },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'blockquote', format: 'block' },
  ],
};

/**
 * Reads a page as saved from a browser: its article without menus, teasers and scripts (Mozilla's Readability, as in Firefox's
 * reader view), paragraph by paragraph, below its headline; all of the page where nothing stands out as the article.
 * @throws {RangeError} for a page of more than 50,000 elements and stretches of text, or of 200 elements in each other.
 */
export function readPage(html: string): PageRead {
  checkShape(html);
  const { document } = parseHTML(html);
  const own = fieldsOf(document as unknown as PageDocument);
  const article = new Readability(document as never).parse();
  const body = convert(article?.content ?? html, TEXT).trim();
  const title = own.title ?? wordsOf(article?.title);
  const headed = !title || body.slice(0, 2 * title.length + 100).includes(title) ? body : `${title}\n\n${body}`;
  const fields = {
    title,
    publisher: own.publisher ?? wordsOf(article?.siteName),
    // Some pages name their author by the address of a profile.
    author: [own.author, wordsOf(article?.byline)].find((words) => !isAddress(words)),
    published: wordsOf(article?.publishedTime) ?? own.published,
    url: own.url,
  };
  return { text: headed, fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) };
}

function checkShape(html: string): void {
  let pieces = 0;
  let depth = 0;
  const count = () => {
    pieces += 1;
    if (pieces > MOST_PIECES || depth > DEEPEST) throw new RangeError('is too large or too deeply nested');
  };
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      count();
    },
    ontext: count,
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
}

/** The part of a DOM that is read for what a page says of itself. */
interface PageDocument {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

/** Where pages say what they are: Open Graph, Dublin Core, schema.org and the names that newsrooms' systems use. */
const PLACES: Record<keyof PageRead['fields'], readonly [selector: string, attribute: string][]> = {
  title: [['meta[property="og:title"]', 'content']],
  publisher: [['meta[property="og:site_name"]', 'content']],
  author: [['meta[name="author"]', 'content']],
  published: [
    ['meta[property="article:published_time"]', 'content'],
    ['meta[itemprop="datePublished"]', 'content'],
    ['meta[name="pubdate"]', 'content'],
    ['meta[name="date"]', 'content'],
    ['meta[name="DC.date.issued"]', 'content'],
    ['time[itemprop="datePublished"]', 'datetime'],
    ['time[pubdate]', 'datetime'],
  ],
  url: [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
  ],
};

function fieldsOf(document: PageDocument): PageRead['fields'] {
  const fields: PageRead['fields'] = {};
  for (const [field, places] of Object.entries(PLACES) as [keyof typeof PLACES, (typeof PLACES)['title']][]) {
    for (const [selector, attribute] of places) {
      fields[field] ??= wordsOf(document.querySelector(selector)?.getAttribute(attribute));
    }
  }
  if (!isAddress(fields.url)) delete fields.url;
  return fields;
}

const isAddress = (words: string | undefined): boolean => /^https?:\/\//i.test(words ?? '');

/** Longer is no name, headline or date. */
const LONGEST = 500;

/** One line of words, or undefined for none. */
const wordsOf = (words: string | null | undefined): string | undefined =>
  words?.replace(/\s+/g, ' ').trim().slice(0, LONGEST) || undefined;
