import { buildTimeline } from '../src/build-timeline.js';

/** A text with the day of its publication, where that matters. */
export type Told = string | { text: string; published: string };

const PAPERS = 'abcdefg';

/** The disagreements over all events of some articles, as `about: label (sources) / label (sources)`. */
export async function disputesIn(...told: Told[]): Promise<string[]> {
  const documents = told.map((one, i) => {
    const { text, published } = typeof one === 'string' ? { text: one, published: '2031-05-20' } : one;
    return { id: `paper-${PAPERS[i]}`, text, published };
  });
  const { events } = await buildTimeline(documents);
  return events.flatMap(({ disagreements }) =>
    disagreements.map(
      ({ about, positions }) =>
        `${about}: ${positions.map(({ label, sourceIds }) => `${label} (${sourceIds.map((id) => id.slice(-1)).join('')})`).join(' / ')}`,
    ),
  );
}
