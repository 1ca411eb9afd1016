import { dateOfEdtf, dateWords, spanWords } from '../calendar/index.js';
import type { PublicationDate, Source } from '../model/index.js';

/** When a source came out, in words and as nearly as it is known: "8 November 2021", "May 2021", "7–13 November 2021". */
export function publicationWords({ edtf, start, end }: PublicationDate): string {
  const date = dateOfEdtf(edtf);
  return date ? dateWords(date) : spanWords({ start, end });
}

/** How a source's own date was found. */
export const PUBLISHED_WORDS: Readonly<Record<PublicationDate['basis'], string>> = {
  metadata: 'given with the article',
  stated: 'stated in the text',
  inferred: 'inferred',
};

/** Sources in the order of their publication, those without a day last; of one day in their own order. */
export const inOrderOfPublication = (sources: readonly Source[]): Source[] =>
  [...sources].sort((a, b) => {
    const [one, other] = [a.published?.start ?? '9999', b.published?.start ?? '9999'];
    return one < other ? -1 : one > other ? 1 : 0;
  });

/** How a source's day was worked out, where the source was not given one: in a word or two for beside the date, and in full. */
export interface PublicationReason {
  short: string;
  full: string;
}

/** Why a source has its day; undefined where it was given with the article, or where it has none. */
export function publicationReason({ published }: Pick<Source, 'published'>): PublicationReason | undefined {
  if (!published || published.basis === 'metadata') return undefined;
  return { short: published.basis === 'stated' ? 'by its own text' : 'inferred', full: published.reason };
}
