import { ASPECT_WORDS } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';
import { clip } from '@/site/clip';
import { directionOf } from '@/site/direction';
import { links } from '@/site/links';
import type { Site } from '@/site/site';

/** Where a source stands against others: each disagreement that it takes part in, its own position and the others. */
export function SourceStands({ site, source }: { site: Site; source: Source }) {
  const stands = site.disputed.flatMap((event) =>
    event.disagreements.flatMap((disagreement) => {
      const own = disagreement.positions.filter(({ sourceIds }) => sourceIds.includes(source.id));
      const others = disagreement.positions.filter((position) => !own.includes(position));
      return own.length > 0 && others.length > 0 ? [{ event, disagreement, own, others }] : [];
    }),
  );
  if (stands.length === 0) return null;
  return (
    <section aria-labelledby="stands-title">
      <h2 id="stands-title">Where it stands against others</h2>
      <ul className="stands">
        {stands.slice(0, 60).map(({ event, disagreement, own, others }) => (
          <li key={`${event.id}:${disagreement.aspect}:${disagreement.about}`}>
            <p>
              On {ASPECT_WORDS[disagreement.aspect]}
              {disagreement.about !== disagreement.aspect && (
                <>
                  , <bdi>{disagreement.about}</bdi>
                </>
              )}
              :{' '}
              <strong>
                <bdi>{own.map(({ label }) => clip(label, 120)).join(', ')}</bdi>
              </strong>
              , where others have <bdi>{others.map(({ label }) => clip(label, 120)).join(', ')}</bdi>.{' '}
              <a href={links.event(site, event)} dir={directionOf(event.title)}>
                {clip(event.title, 160)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
