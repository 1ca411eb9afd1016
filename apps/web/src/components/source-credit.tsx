import type { Source } from '@dateline/core/model';
import { links } from '@/site/links';
import type { Site } from '@/site/site';
import { sourceName, sourceTitle } from '@/site/source-name';
import { publishedWords } from '@/site/words';

/** Who speaks, in what and when: the line under a quotation. */
export function SourceCredit({ site, source }: { site: Site; source: Source }) {
  return (
    <>
      <a href={links.source(site, source)}>
        <bdi className="credit-name">{sourceName(source)}</bdi>
      </a>
      {source.title && source.publisher && (
        <>
          , <bdi className="credit-title">{sourceTitle(source)}</bdi>
        </>
      )}
      {source.published && <>, {publishedWords(source.published)}</>}
      {source.copyOf !== undefined && <span className="tag">near copy</span>}
    </>
  );
}
