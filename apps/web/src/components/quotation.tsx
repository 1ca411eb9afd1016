import type { Report, Source, TextSpan } from '@dateline/core/model';
import { markQuote } from '@/site/mark-quote';

/**
 * A report's words with some of them marked. An article's are a quotation; a note's are shown as a summary, so that
 * nobody takes them for the publisher's own.
 */
export function Quotation({ report, source, spans }: { report: Report; source?: Source; spans: readonly TextSpan[] }) {
  const words = markQuote(report, spans).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other identity.
    piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
  if (source?.kind === 'note') {
    return (
      <div className="quotation quotation--summary">
        <p className="quotation-label">As summarised</p>
        <p dir="auto">{words}</p>
      </div>
    );
  }
  return (
    <blockquote className="quotation">
      <p dir="auto">{words}</p>
    </blockquote>
  );
}
