/** The scripts by which Next sends the page's content to the browser a second time, for React ("flight"). */
const PUSH = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/**
 * Lets `change` rewrite the flight data of a page, row by row (JSON) and long text by long text (as it is). The data is a stream of rows; a long text is a row that begins with
 * its length in bytes, which is counted anew. The scripts become one, so that the page's policy names fewer hashes.
 */
export function changeFlight(html: string, change: (text: string, isRow: boolean) => string): string {
  const pushes = [...html.matchAll(PUSH)].map(([, json]) => JSON.parse(json!) as string);
  if (pushes.length === 0) return html;
  const changed = rowsOf(pushes.join('')).map(({ id, text, row }) => {
    if (text === undefined) return change(row, true);
    const now = change(text, false);
    return `${id}:T${Buffer.byteLength(now).toString(16)},${now}`;
  });
  const script = `<script>self.__next_f.push([1,${scriptString(changed.join(''))}])</script>`;
  let first = true;
  return html.replace(PUSH, () => {
    const placed = first ? script : '';
    first = false;
    return placed;
  });
}

interface FlightRow {
  id: string;
  /** The row with its line break, where it isn't a text. */
  row: string;
  text?: string;
}

/** Cuts flight data at its rows: `id:T<length>,<text>` without an end mark, any other up to its line break. */
function rowsOf(stream: string): FlightRow[] {
  const bytes = Buffer.from(stream, 'utf8');
  const rows: FlightRow[] = [];
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(':', at);
    const id = bytes.toString('utf8', at, colon);
    const comma = bytes.indexOf(',', colon);
    const length = /^T([0-9a-f]+)$/.exec(
      colon < 0 ? '' : bytes.toString('latin1', colon + 1, Math.min(comma, colon + 12)),
    );
    if (length) {
      const end = comma + 1 + Number.parseInt(length[1]!, 16);
      rows.push({ id, row: '', text: bytes.toString('utf8', comma + 1, end) });
      at = end;
    } else {
      const line = bytes.indexOf('\n', at);
      const end = line < 0 ? bytes.length : line + 1;
      rows.push({ id, row: bytes.toString('utf8', at, end) });
      at = end;
    }
  }
  return rows;
}

/** A string literal that can't end the script it stands in. */
const scriptString = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
