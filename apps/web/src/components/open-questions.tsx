import type { Source } from '@dateline/core/model';
import type { Site } from '@/site/site';
import { count } from '@/site/words';

/** As many as a page shows. */
const MOST = 100;

/** What remained open in a source: dates that could not be resolved, statements that contradict each other. */
export function OpenQuestions({ site, source }: { site: Site; source: Source }) {
  const issues = site.timeline.issues.filter(({ sourceId }) => sourceId === source.id);
  if (issues.length === 0) return null;
  return (
    <section aria-labelledby="open-title">
      <h2 id="open-title">What remains open</h2>
      <details className="reasoning">
        <summary>{count(issues.length, 'remark')} on its dates and text</summary>
        <ul className="plain-list">
          {issues.slice(0, MOST).map((issue) => (
            <li key={`${issue.code}:${issue.start}:${issue.message}`} dir="ltr">
              {issue.message}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
