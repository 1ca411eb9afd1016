import type { Source, TextSpan } from '@dateline/core/model';
import { directionOf } from '@/site/direction';
import { markQuote, type Quoted } from '@/site/mark-quote';
import { MarkedText } from './marked-text';

interface Props {
  quoted: Quoted;
  source?: Source;
  /** What to mark, as offsets into the source's text. */
  spans: readonly TextSpan[];
  /** Whose words these are, where nothing around them says so. */
  speaker?: string;
}

/**
 * A source's words with some of them marked. An article's are a quotation; a note's are shown as a summary, so that
 * nobody takes them for the publisher's own.
 */
export function Quotation({ quoted, source, spans, speaker }: Props) {
  const words = <MarkedText pieces={markQuote(quoted, spans)} />;
  if (source?.kind === 'note') {
    return (
      <div className="quotation quotation--summary">
        <p className="quotation-label">
          {speaker === undefined ? (
            'As summarised'
          ) : (
            <>
              <bdi>{speaker}</bdi>, as summarised
            </>
          )}
        </p>
        <p dir={directionOf(quoted.quote)}>{words}</p>
      </div>
    );
  }
  return (
    <>
      {speaker !== undefined && (
        <p className="quotation-label">
          <bdi>{speaker}</bdi>
        </p>
      )}
      <blockquote className="quotation">
        <p dir={directionOf(quoted.quote)}>{words}</p>
      </blockquote>
    </>
  );
}
