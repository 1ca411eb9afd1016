import { MANY_EVENTS, mostSalient } from '@dateline/core/timeline';
import { TimelineView } from '@/islands/timeline-view';
import { columnsOf, isLong } from '@/overview/place-marks';
import { wholeScale } from '@/overview/scale';
import { busiestWindow } from '@/overview/time-window';
import { links } from '@/site/links';
import { PART_SIZE } from '@/site/parts';
import { rowsOf } from '@/site/rows';
import type { Site } from '@/site/site';
import { DateLinks } from './date-links';

/** The live timeline with as many events as a page holds: all, or the most salient, and the ways to the others. */
export function Timeline({ site, most = PART_SIZE.rows }: { site: Site; most?: number }) {
  const { rows, ...facets } = rowsOf(site);
  if (rows.length === 0) {
    return (
      <p className="empty">
        The sources tell no event that could be dated. <a href={links.page(site, 'sources')}>See the sources</a>.
      </p>
    );
  }
  const { events } = site.timeline;
  const salient = new Set(events.length > MANY_EVENTS ? mostSalient(events) : []);
  const whole = wholeScale(rows);
  const shown =
    rows.length <= most
      ? rows
      : [...rows]
          .sort((a, b) => b.salience - a.salience || a.index - b.index)
          .slice(0, most)
          .sort((a, b) => a.index - b.index);
  return (
    <TimelineView
      rows={shown}
      first={rows.filter(({ index }) => salient.has(events[index]!))}
      facets={facets}
      total={rows.length}
      base={site.base}
      whole={whole}
      window={busiestWindow(rows, whole.window)}
      columns={
        rows.length > most
          ? columnsOf(
              rows.filter((row) => !isLong(row)),
              whole,
              480,
              3,
            )
          : undefined
      }
    >
      <section className="rest" aria-labelledby="rest-title">
        <h2 id="rest-title">
          These are the {shown.length} most salient of {rows.length} events. All of them, by date:
        </h2>
        <DateLinks site={site} />
      </section>
    </TimelineView>
  );
}
