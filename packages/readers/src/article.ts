import path from 'node:path';
import type { Document, Issue } from '@dateline/core/model';
import { collectBytes, decodeText, NotTextError } from './bytes.js';
import type { ArticleRead } from './read-articles.js';

/** Reads one article: a Markdown file (or standard input) may begin with front matter, any other file is text from end to end. */
export async function readArticle(bytes: AsyncIterable<Uint8Array>, file: string): Promise<ArticleRead> {
  let text: string;
  try {
    text = decodeText(await collectBytes(bytes));
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    return { issues: [{ code: 'not-text', severity: 'error', sourceId: file, message: error.message }] };
  }
  if (/(\.json|^-)$/i.test(file) && /^\s*\{\s*"schema":\s*"dateline\//.test(text)) {
    const message = 'is a timeline, not an article; passed over. `dateline view FILE` shows it.';
    return { issues: [{ code: 'unreadable', severity: 'error', sourceId: file, message }] };
  }
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
