import { publicationReason, publicationWords } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';
import { links } from '@/site/links';
import type { Site } from '@/site/site';
import { sourceName, sourceTitle } from '@/site/source-name';

/** Who speaks, in what and when, and how that day was worked out: what stands over the words of a source. */
export function SourceCredit({ site, source }: { site: Site; source: Source }) {
  const reason = publicationReason(source);
  const title = source.title && source.publisher ? sourceTitle(source) : undefined;
  const published = source.published && publicationWords(source.published);
  return (
    <div className="credit">
      <h3 className="credit-name">
        <a href={links.source(site, source)}>
          <bdi>{sourceName(source)}</bdi>
        </a>
        {source.kind === 'note' && <span className="quiet">, as summarised</span>}
        {source.copyOf !== undefined && <span className="tag">near copy</span>}
      </h3>
      {(title !== undefined || published !== undefined) && (
        <p>
          {title !== undefined && <bdi>{title}</bdi>}
          {title !== undefined && published !== undefined && ', '}
          {published}
          {reason && ` (${reason.short})`}
        </p>
      )}
      {reason && <p dir="ltr">{reason.full}</p>}
    </div>
  );
}
