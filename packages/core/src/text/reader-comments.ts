/** When a reader's comment was written, as pages set it before or after the comment. */
const STAMP =
  /\b\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}(?: \d\d?:\d\d [ap]m)? at \d{1,2}:\d\d ?[ap]\.?m\.? ?\||\b(?:says|said|writes|wrote): \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4} at \d{1,2}:\d\d|\bAt \d{1,2}:\d\d ?[ap]m on \d{1,2} \p{L}{3,9} \d{4}, [^:\n]{1,40} wrote:/gu;
/** Fewer stamps may be the article's own. */
const LEAST = 3;

/** Where the readers' comments below an article begin: "June 3, 2019 at 5:21 pm | Report abuse |". Infinity where there are none. */
export function commentsStart(text: string): number {
  let first = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const { index } of text.matchAll(STAMP)) {
    first = Math.min(first, index);
    if (++count >= LEAST) return first;
  }
  return Number.POSITIVE_INFINITY;
}
