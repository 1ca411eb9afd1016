import type { Event } from '@dateline/core/model';
import type { Site } from '@/site/site';
import { DisagreementTable } from './disagreement-table';

/** More points than these are no table that anybody reads. */
const MOST = 20;

/** The points on which an event's sources differ, a table each. */
export function Disagreements({ site, event }: { site: Site; event: Event }) {
  return event.disagreements
    .slice(0, MOST)
    .map((disagreement) => (
      <DisagreementTable
        key={`${disagreement.aspect}:${disagreement.about}`}
        site={site}
        event={event}
        disagreement={disagreement}
      />
    ));
}
