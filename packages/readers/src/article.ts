import path from 'node:path';
import type { Document, Issue } from '@dateline/core/model';
import { collectBytes, decodeArticle, NotTextError } from './bytes.js';
import type { ArticleRead } from './read-articles.js';

/** Reads one article: a saved page, a Markdown file (or standard input) that may begin with front matter, or text from end to end. */
export async function readArticle(bytes: AsyncIterable<Uint8Array>, file: string): Promise<ArticleRead> {
  let text: string;
  try {
    text = decodeArticle(await collectBytes(bytes));
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    return { issues: [{ code: 'not-text', severity: 'error', sourceId: file, message: error.message }] };
  }
  if (/(\.json|^-)$/i.test(file) && /^\s*\{\s*"schema":\s*"dateline\//.test(text)) {
    const message = 'is a timeline, not an article; passed over. `dateline view FILE` shows it.';
    return { issues: [{ code: 'unreadable', severity: 'error', sourceId: file, message }] };
  }
  if (DATA.test(file)) {
    const message =
      'is data rather than an article; passed over. Save its articles as .txt, .md or .html, or as rows of a .jsonl file.';
    return { issues: [{ code: 'unreadable', severity: 'error', sourceId: file, message }] };
  }
  if (isPage(file, text)) return readHtml(text, file);
  if (!/^(\.md|\.markdown)$/i.test(path.extname(file)) && file !== '-') {
    return { document: { id: file, kind: 'article', text }, issues: [] };
  }
  // Loading YAML takes as long as reading some articles; the many rows of a large input have no front matter.
  const { splitFrontMatter } = await import('./front-matter.js');
  const { body, fields, problems } = splitFrontMatter(text);
  const document: Document = { id: file, kind: 'article', ...fields, text: body };
  const issues = problems.map(
    (message): Issue => ({ code: 'invalid-front-matter', severity: 'error', sourceId: file, message }),
  );
  return { document, issues };
}

/** What stands beside articles, or holds several in a form of its own: read as text, its commas and brackets would be told. */
const DATA = /\.(?:csv|tsv|json|xml|css|js)$/i;

const isPage = (file: string, text: string): boolean =>
  /^\.x?html?$/i.test(path.extname(file)) || /^\s{0,100}<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 200));

async function readHtml(html: string, file: string): Promise<ArticleRead> {
  // A pile without pages never loads what reads them.
  const { readPage } = await import('./html.js');
  try {
    const { text, fields } = readPage(html);
    return { document: { id: file, kind: 'article', ...fields, text }, issues: [] };
  } catch {
    const message =
      'is a page that is too large or too deeply nested to be an article; passed over. Save its text as .txt.';
    return { issues: [{ code: 'unreadable', severity: 'error', sourceId: file, message }] };
  }
}
