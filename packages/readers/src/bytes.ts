import { TextDecoder } from 'node:util';

/** Why some bytes are no text; its message is for the person who named the file. */
export class NotTextError extends Error {}

/** Why a text is not taken in: past what one article or one row may be. */
export class TooLargeError extends Error {}

/** More than any article; a text of this size still fits a few times into memory. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/**
 * A stream of bytes as UTF-8 without a byte order mark, whatever Unicode encoding its mark named (UTF-8, UTF-16LE, UTF-16BE;
 * none means UTF-8).
 * @throws {NotTextError} for a mark's promise that the bytes break.
 */
export async function* readBytes(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = withFullMark(source);
  let decoder: TextDecoder | undefined;
  let first = true;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (first) {
      first = false;
      const encoding = utf16Of(bytes);
      if (encoding) decoder = new TextDecoder(encoding, { fatal: true });
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    }
    yield decoder ? Buffer.from(decodeUtf16(decoder, bytes)) : bytes;
  }
  if (decoder) yield Buffer.from(decodeUtf16(decoder));
}

/** All bytes of a stream at once. @throws {TooLargeError} */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_TEXT_BYTES) throw new TooLargeError('is larger than 64 MB, too much for one article; passed over.');
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** How files of other programs begin that hold articles all the same, and what they are called. */
const FORMATS: readonly [RegExp, string][] = [
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'a rich text document'],
  [/^PK\x03\x04/, 'a document of a word processor or an archive'],
  [/^\xd0\xcf\x11\xe0/, 'a document of a word processor'],
];

/** UTF-8 to text. @throws {NotTextError} */
export function decodeText(bytes: Uint8Array): string {
  const opening = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const format = FORMATS.find(([pattern]) => pattern.test(opening))?.[1];
  if (format) throw new NotTextError(`is ${format}; passed over. Save its text as .txt, or its page as .html.`);
  if (bytes.includes(0)) throw new NotTextError('is not text (it holds NUL bytes); passed over.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotTextError(
      'is not text in UTF-8 or UTF-16; passed over. Save it as UTF-8 in an editor, or convert it with iconv.',
    );
  }
}

/** Where a page must declare its encoding, by the HTML standard. */
const HEAD = 1024;

/**
 * The text of an article: in the encoding that a page's `meta` element names, as older ones have "windows-1252", else in UTF-8.
 * @throws {NotTextError}
 */
export function decodeArticle(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const encoding = /<meta[^>]{1,200}charset=["']?([\w-]{2,40})/i.exec(head)?.[1];
  try {
    return decodeText(bytes);
  } catch (error) {
    try {
      if (encoding && !bytes.includes(0)) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // What is wrong with it as UTF-8 says more.
    }
    throw error;
  }
}

/** The same chunks, the first of which holds a whole byte order mark where the stream is long enough for one. */
async function* withFullMark(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of source) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 3) continue;
    yield head;
    head = undefined;
  }
  if (head?.length) yield head;
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeUtf16(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new NotTextError('begins like UTF-16 but is not; passed over.');
  }
}
