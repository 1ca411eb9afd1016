import type { Evidence, Report } from '@dateline/core/model';
import { describe, expect, it } from 'vitest';
import { reportOfEvidence, reportsBySource } from './event-reports';

const report = (sourceId: string, start: number, end: number) => ({ sourceId, start, end }) as Report;
const reports = [report('a', 10, 40), report('b', 0, 30), report('a', 90, 120)];
const at = (sourceId: string, start: number, end: number): Evidence => ({ sourceId, start, end });

describe('reportsBySource', () => {
  it('sets those of one source together, in the order in which sources come up', () => {
    expect(reportsBySource({ reports })).toEqual([reports[0], reports[2], reports[1]]);
  });
});

describe('reportOfEvidence', () => {
  it('is the one that holds it', () => {
    expect(reportOfEvidence({ reports }, at('a', 95, 99))).toBe(reports[2]);
  });

  it('is the last before it where none holds it, and the first where none stands before it', () => {
    expect(reportOfEvidence({ reports }, at('a', 50, 60))).toBe(reports[0]);
    expect(reportOfEvidence({ reports }, at('a', 2, 5))).toBe(reports[0]);
  });

  it('is none of another source', () => {
    expect(reportOfEvidence({ reports }, at('c', 10, 12))).toBeUndefined();
  });
});
