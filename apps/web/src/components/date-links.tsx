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
          {year.months.length > 1 && (
            <ul>
              {year.months.map((month) => (
                <li key={month.key}>
                  <a href={links.dates(site, month.key)} aria-label={month.name}>
                    {month.name.slice(0, 3)}
                  </a>{' '}
                  <span className="quiet">{month.rows.length}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
