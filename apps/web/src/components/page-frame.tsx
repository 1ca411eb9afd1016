import { clip } from '@/site/clip';
import { links } from '@/site/links';
import { ORIGIN, openSite } from '@/site/site';
import { count } from '@/site/words';

/** What stands around every page but the embedded one: the way home, the rooms of the site, the page's content. */
export function PageFrame({ children, here }: { children: React.ReactNode; here?: string }) {
  const site = openSite();
  const rooms = [
    ['Timeline', links.home(site)],
    ['Sources', links.page(site, 'sources')],
    ['Actors', links.page(site, 'actors')],
    ['Places', links.page(site, 'places')],
    ['Disagreements', links.page(site, 'disagreements')],
    ['Download', links.page(site, 'download')],
  ] as const;
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="masthead">
        {here !== 'Timeline' && (
          <a className="masthead-name" href={links.home(site)}>
            <bdi>{clip(site.timeline.title, 160)}</bdi>
          </a>
        )}
        <nav aria-label="Site">
          <ul>
            {rooms.map(([name, address]) => (
              <li key={name}>
                <a href={address} aria-current={name === here ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <p className="only-print">
        {ORIGIN}
        {links.home(site)}
      </p>
      <main id="content">{children}</main>
      <footer className="colophon">
        <p>
          Every date is shown as precisely as its sources allow, with the words it rests on. Made with Dateline from{' '}
          <a href={links.page(site, 'sources')}>{count(site.timeline.sources.length, 'source')}</a>.
        </p>
      </footer>
    </>
  );
}
