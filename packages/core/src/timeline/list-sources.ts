import type { DocumentAnalysis, Source } from '../model/index.js';
import { slugCounter, slugOf } from '../text/slug.js';

/** An id for each document, of its file's name. */
export function nameSources(analyses: readonly DocumentAnalysis[]): string[] {
  const unique = slugCounter();
  return analyses.map(({ document }) => unique(slugOf(document.id.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''))));
}

/** The documents as the timeline lists them; `copies` tells which copies which. */
export function listSources(
  analyses: readonly DocumentAnalysis[],
  ids: readonly string[],
  copies: ReadonlyMap<number, number>,
): Source[] {
  return analyses.map(({ document, language, words, digest, published }, index) => ({
    id: ids[index]!,
    kind: document.kind,
    file: document.id,
    title: document.title,
    publisher: document.publisher,
    author: document.author,
    url: document.url,
    language,
    words,
    digest,
    published,
    copyOf: copies.has(index) ? ids[copies.get(index)!] : undefined,
  }));
}
