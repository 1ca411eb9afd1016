import { publicationReason } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';

/** How the day of a source was worked out, where it was not given; nothing where it was. */
export function PublicationReason({ source }: { source: Source }) {
  const reason = publicationReason(source);
  if (!reason) return null;
  return (
    <p dir="ltr">
      <span className="quiet">Published:</span> {reason.full}
    </p>
  );
}
