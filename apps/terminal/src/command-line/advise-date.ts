import type { Timeline } from '@dateline/core/model';

/** As many names as a line of advice can hold. */
const NAMED = 3;

/**
 * What to do about articles that don't say when they were published: without that day "Friday" is no date, and a timeline of
 * such articles alone may be empty. Undefined where nothing was lost by it.
 */
export function dateAdvice({ sources, issues }: Pick<Timeline, 'sources' | 'issues'>): string | undefined {
  const undated = new Set(
    issues.flatMap(({ code, sourceId }) => (code === 'unknown-publication-date' ? sourceId : [])),
  );
  const files = sources.filter(({ id }) => undated.has(id)).map(({ file }) => file);
  if (files.length === 0) return undefined;
  const others = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
  const which = `${files.slice(0, NAMED).join(', ')}${others}`;
  const lost = 'so that words such as "Friday" or "last month" stay undated';
  const say = files.length === 1 ? "doesn't say when it was" : "don't say when they were";
  return `${which} ${say} published, ${lost}; --published DATE says it.`;
}
