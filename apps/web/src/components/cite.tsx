import {
  type Citation,
  citationBibTex,
  citationCslJson,
  citationMarkdown,
  citationOf,
  citationQuotations,
  citationText,
} from '@dateline/core/formats';
import type { Event } from '@dateline/core/model';
import { CopyButton } from '@/islands/copy-button';
import { addressesOf } from '@/site/addresses';
import type { Site } from '@/site/site';

/** As many sources as a citation names. */
const MOST = 25;

/** An event's citation, with the addresses of the site's pages. */
export function citationIn(site: Site, event: Event): Citation {
  const { sources, ...whole } = citationOf(site.timeline, event, addressesOf(site));
  return { ...whole, sources: sources.slice(0, MOST) };
}

/** An event's citation in five styles, each to copy. */
export function Cite({ site, event }: { site: Site; event: Event }) {
  const addresses = addressesOf(site);
  const citation = citationIn(site, event);
  const styles = [
    ['Plain text', citationText(citation)],
    ['Text with quotations', citationQuotations(site.timeline, event, addresses, MOST)],
    ['Markdown', citationMarkdown(citation)],
    ['BibTeX', citationBibTex(citation)],
    ['CSL-JSON', citationCslJson(citation)],
  ] as const;
  return (
    <section className="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">Cite this event</h2>
      {styles.map(([name, text], index) => (
        <details key={name} open={index === 0}>
          <summary>{name}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <pre tabIndex={0} dir="ltr">
            {text}
          </pre>
          <CopyButton text={text} what={`the citation in ${name}`} />
        </details>
      ))}
    </section>
  );
}
