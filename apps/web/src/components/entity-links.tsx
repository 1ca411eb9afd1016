import { links } from '@/site/links';
import type { Site } from '@/site/site';

/** Actors or places as links to their pages. */
export function EntityLinks({ site, ids, label }: { site: Site; ids: readonly string[]; label: string }) {
  const entities = ids.flatMap((id) => site.entity(id) ?? []).slice(0, 60);
  if (entities.length === 0) return null;
  return (
    <div className="entity-links">
      <dt>{label}</dt>
      <dd>
        <ul className="inline-list">
          {entities.map((entity) => (
            <li key={entity.id}>
              <a href={links.entity(site, entity)}>
                <bdi>{entity.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
