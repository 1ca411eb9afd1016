import { MAX_TEXT_BYTES, NotTextError } from './bytes.js';

const NEWLINE = 0x0a;

/**
 * Splits a stream of UTF-8 into its lines, without their newline. A line that passes the limit is null, and its bytes are
 * not kept.
 * @throws {NotTextError} for a stream that begins as no text does.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = MAX_TEXT_BYTES,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let first = true;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size <= limit) parts.push(bytes);
    else parts = [];
  };
  const line = () => {
    const whole = size <= limit ? Buffer.concat(parts) : null;
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    if (first && chunk.includes(0)) throw new NotTextError('is not text (it holds NUL bytes); passed over.');
    first = false;
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
