import type { Source, TextSpan } from '@dateline/core/model';
import { aroundQuote } from '@/site/around-quote';
import { directionOf } from '@/site/direction';
import { markQuote, type Quoted } from '@/site/mark-quote';
import { MarkedText } from './marked-text';

interface Props {
  quoted: Quoted;
  source?: Source;
  /** What to mark, as offsets into the source's text. */
  spans: readonly TextSpan[];
  /** Whose words these are, and where they stand, where nothing around them says so. */
  speaker?: { name: string; address?: string };
  /** True where it stands below its source, which says whether it is summarised. */
  credited?: boolean;
}

/**
 * A source's words with some of them marked. An article's are a quotation; a note's are shown as a summary, so that
 * nobody takes them for the publisher's own.
 */
export function Quotation({ quoted, source, spans, speaker, credited = false }: Props) {
  const { before, after } = aroundQuote(quoted);
  const words = (
    <p dir={directionOf(quoted.quote)}>
      {before && <span className="quiet">{before} </span>}
      <MarkedText pieces={markQuote(quoted, spans)} />
      {after && <span className="quiet">{after}</span>}
    </p>
  );
  const isNote = source?.kind === 'note';
  const label = (
    <>
      {speaker &&
        (speaker.address ? <a href={speaker.address}>{<bdi>{speaker.name}</bdi>}</a> : <bdi>{speaker.name}</bdi>)}
      {isNote && !credited && (speaker ? ', as summarised' : 'As summarised')}
    </>
  );
  const labelled = speaker !== undefined || (isNote && !credited);
  if (isNote) {
    return (
      <div className="quotation quotation--summary">
        {labelled && <p className="quotation-label">{label}</p>}
        {words}
      </div>
    );
  }
  return (
    <>
      {labelled && <p className="quotation-label">{label}</p>}
      <blockquote className="quotation">{words}</blockquote>
    </>
  );
}
