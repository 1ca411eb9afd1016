import { links } from '@/site/links';
import { periodsOf } from '@/site/periods';
import type { Site } from '@/site/site';

/** All years and months of a timeline, each with how many events it has. */
export function DateLinks({ site }: { site: Site }) {
  return (
    <ul className="date-links">
      {periodsOf(site).map((year) => (
        <li key={year.key}>
          <a href={links.dates(site, year.key)}>{year.name}</a> <span className="quiet">{year.rows.length}</span>
          {year.parts.length > 1 && (
            <ul>
              {year.parts.map((part) => (
                <li key={part.key}>
                  <a href={links.dates(site, part.key)}>
                    {part.short} <span className="visually-hidden">{year.name}</span>
                  </a>{' '}
                  <span className="quiet">{part.rows.length}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
