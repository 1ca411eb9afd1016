import type { PublicationDate } from '../model/index.js';
import type { Citation, CitedSource } from './citation.js';
import { publicationWords } from './publication-words.js';

/** A citation as one line of plain text. */
export function citationText(citation: Citation): string {
  return citationHead(citation, citation.sources.map(sourceText).join('; '));
}

/** The entry that is cited and, where they are given, who reports it. */
export function citationHead({ title, words, container, url }: Citation, reported = ''): string {
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

/** A source in plain text. */
export const sourceText = (source: CitedSource): string => parts(source, `“${source.title}”`).join(', ');

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
  return [author, publisher, note ? `${title} (as summarised)` : title, published && citedDay(published), url].filter(
    (part) => part !== undefined,
  );
}

/** When a source came out; in square brackets where the work itself doesn't say so, as is the custom of citations. */
function citedDay(published: PublicationDate): string {
  const words = publicationWords(published);
  return published.basis === 'inferred' ? `[${words}]` : words;
}
