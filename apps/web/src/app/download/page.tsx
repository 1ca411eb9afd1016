import { formats } from '@dateline/core/formats';
import type { Metadata } from 'next';
import { PageFrame } from '@/components/page-frame';
import { CopyButton } from '@/islands/copy-button';
import { FILES } from '@/site/files';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { ORIGIN, openSite } from '@/site/site';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const site = openSite();
  return pageMetadata(site, { title: 'Download', path: links.page(site, 'download') });
}

/** The timeline to take along: files, a feed, a frame for another page, paper. */
export default function DownloadPage() {
  const site = openSite();
  const title = site.timeline.title.replace(/[<>&"]/g, '');
  const snippet = `<iframe src="${ORIGIN}${links.page(site, 'embed')}" title="${title}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
  return (
    <PageFrame here="Download">
      <header className="page-head">
        <h1>Download</h1>
        <p className="standfirst">The same timeline in other forms.</p>
      </header>
      <div className="listing">
        <h2>Files</h2>
        <dl className="files">
          {Object.entries(FILES).map(([file, { format, title: name }]) => (
            <div key={file}>
              <dt>
                <a href={links.file(site, `timeline/${file}`)} download={file}>
                  {name}
                </a>
              </dt>
              <dd>{formats[format].description}</dd>
            </div>
          ))}
          <div>
            <dt>
              <a href={links.file(site, 'feed.xml')}>Atom</a>
            </dt>
            <dd>{formats.atom.description}</dd>
          </div>
        </dl>
        <h2>On another page</h2>
        <p>
          <a href={links.page(site, 'embed')}>A view</a> that fits a frame of any width. Filters in the address work
          there too.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <pre tabIndex={0}>{snippet}</pre>
        <CopyButton text={snippet} what="the snippet" />
        <h2>On paper</h2>
        <p>Print the timeline from the browser: the page has a style for paper, with the addresses of its events.</p>
      </div>
    </PageFrame>
  );
}
