import type { Event, Evidence, Report } from '@dateline/core/model';
import { links } from './links';
import { PART_SIZE } from './parts';
import type { Site } from './site';

/** An event's reports, those of one source together, the sources in the order in which they come up. */
export function reportsBySource({ reports }: Pick<Event, 'reports'>): Report[] {
  const bySource = new Map<string, Report[]>();
  for (const report of reports) {
    const told = bySource.get(report.sourceId);
    if (told) told.push(report);
    else bySource.set(report.sourceId, [report]);
  }
  return [...bySource.values()].flat();
}

/** What a report is called on its event's page: by its source and its place there, so that other reports don't change it. */
export const reportAnchor = (site: Site, { sourceId, start }: Report): string =>
  `report-${site.sources.segmentOf(sourceId)}-${start}`;

/** Where a report is told: on its event's page, or the page of it that has room. */
export function reportAddress(site: Site, event: Event, report: Report): string {
  const part = Math.floor(reportsBySource(event).indexOf(report) / PART_SIZE.reports) + 1;
  return `${links.event(site, event)}${part > 1 ? `${part}/` : ''}#${reportAnchor(site, report)}`;
}

/** The report that a piece of evidence stands in, or of its source the last before it: what an event goes on to say is part of none. */
export function reportOfEvidence({ reports }: Pick<Event, 'reports'>, evidence: Evidence): Report | undefined {
  const own = reports.filter(({ sourceId }) => sourceId === evidence.sourceId);
  return (
    own.find(({ start, end }) => start <= evidence.start && evidence.end <= end) ??
    own.findLast(({ start }) => start <= evidence.start) ??
    own[0]
  );
}
