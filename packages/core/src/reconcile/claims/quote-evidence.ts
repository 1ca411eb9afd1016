import type { Disagreement, DocumentAnalysis, Evidence } from '../../model/index.js';

/** As much of a sentence as is quoted on either side of the evidence. */
const REACH = 500;

/**
 * Gives each piece of evidence the sentence that it stands in: what a source says on a point may be told outside the reports of
 * the event, and a reader is to see the words.
 */
export function quoteEvidence(
  disagreements: readonly Disagreement[],
  documentOf: (sourceId: string) => DocumentAnalysis | undefined,
): Disagreement[] {
  const quoted = (evidence: Evidence): Evidence => {
    const analysis = documentOf(evidence.sourceId);
    const sentence = analysis?.sentences.findLast(({ start }) => start <= evidence.start);
    if (!analysis || !sentence) return evidence;
    const start = Math.max(sentence.start, evidence.start - REACH);
    const end = Math.max(evidence.end, Math.min(sentence.end, evidence.end + REACH));
    return { ...evidence, sentence: { start, end, quote: analysis.document.text.slice(start, end) } };
  };
  return disagreements.map((disagreement) => ({
    ...disagreement,
    positions: disagreement.positions.map((position) => ({ ...position, evidence: position.evidence.map(quoted) })),
  }));
}
