import { dateWords } from '@dateline/core/calendar';
import type { Event } from '@dateline/core/model';
import { clip } from '@/site/clip';
import { links } from '@/site/links';
import type { Site } from '@/site/site';

/** The ways to the event before and the event after. */
export function EventNeighbours({ site, event }: { site: Site; event: Event }) {
  const { events } = site.timeline;
  const index = events.indexOf(event);
  const ways = [
    ['Earlier', 'prev', events[index - 1]],
    ['Later', 'next', events[index + 1]],
  ] as const;
  return (
    <nav className="neighbours" aria-label="Events around this one">
      {ways.map(([word, rel, neighbour]) =>
        neighbour ? (
          <a key={rel} rel={rel} href={links.event(site, neighbour)}>
            <span className="neighbours-word">
              {word} <span className="quiet">{dateWords(neighbour.date)}</span>
            </span>
            <bdi>{clip(neighbour.title, 160)}</bdi>
          </a>
        ) : (
          <span key={rel} />
        ),
      )}
    </nav>
  );
}
