import { spanWords } from '../calendar/index.js';
import type { Citation, CitedSource } from './citation.js';

/** A citation as one line of plain text. */
export function citationText({ title, words, container, url, sources }: Citation): string {
  const reported = sources.map((source) => sourceText(source, (text) => `“${text}”`)).join('; ');
  return [`“${title}” (${words}).`, reported && `Reported by ${reported}.`, `In: ${container}, Dateline.`, url]
    .filter(Boolean)
    .join(' ');
}

/** A citation as one line of Markdown (CommonMark), with links where there are addresses. */
export function citationMarkdown({ title, words, container, url, sources }: Citation): string {
  const linked = (text: string, address?: string) =>
    address ? `[${escapeMarkdown(text)}](<${address}>)` : escapeMarkdown(text);
  const reported = sources.map((source) => sourceMarkdown(source, linked)).join('; ');
  return [
    `“${linked(title, url)}” (${escapeMarkdown(words)}).`,
    reported && `Reported by ${reported}.`,
    `In: *${escapeMarkdown(container)}*, Dateline.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Text in Markdown that means itself: no emphasis, link, code, HTML or heading. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&').replace(/^(\s*)(-|\d+\.)/, '$1\\$2');

function sourceText(source: CitedSource, quoted: (text: string) => string): string {
  return parts(source, quoted(source.title)).join(', ');
}

function sourceMarkdown(source: CitedSource, linked: (text: string, address?: string) => string): string {
  const { publisher, author } = source;
  return parts(
    {
      ...source,
      publisher: publisher && escapeMarkdown(publisher),
      author: author && escapeMarkdown(author),
      url: undefined,
    },
    `“${linked(source.title, source.url)}”`,
  ).join(', ');
}

function parts({ author, publisher, published, note, url }: CitedSource, title: string): string[] {
  return [author, publisher, note ? `${title} (as summarised)` : title, published && spanWords(published), url].filter(
    (part) => part !== undefined,
  );
}
