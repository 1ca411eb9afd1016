import { publicationReason, publicationWords } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';
import { links } from '@/site/links';
import type { Site } from '@/site/site';
import { sourceName, sourceTitle } from '@/site/source-name';

/** Who speaks, in what and when: the line under a quotation. */
export function SourceCredit({ site, source }: { site: Site; source: Source }) {
  const reason = publicationReason(source);
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
      {source.published && `, ${publicationWords(source.published)}`}
      {reason && ` (${reason.short})`}
      {source.copyOf !== undefined && <span className="tag">near copy</span>}
    </>
  );
}
