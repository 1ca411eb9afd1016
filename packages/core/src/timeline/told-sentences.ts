import type { Sentence } from '../model/index.js';

/** True for a sentence of the article's own telling: no headline, caption, credit or link. */
export const isTold = ({ role }: Pick<Sentence, 'role'>): boolean =>
  role === 'lead' || role === 'body' || role === 'quotation';

/** The index of the sentence that holds an offset, or of the last one before it; 0 where there is none. */
export function sentenceAt({ sentences }: { sentences: readonly Pick<Sentence, 'start'>[] }, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
