import type { AnalysisOptions } from '@dateline/core';
import type Tinypool from 'tinypool';
import type { DocumentTask } from './document-task.js';
import type { Job } from './job.js';
import type { TaskBatch } from './task-batch.js';

/** Characters in a worker's batch: enough to make sending cheap, few enough to keep all busy to the end. */
const BATCH = 40_000;
/** Batches that a worker has at a time: one that it works on, and one that it finds when that is done. */
const AHEAD = 2;

/**
 * The documents that nobody has begun, and the worker threads that take them from the front in batches. The main thread
 * is one of the crew and takes them one by one, so that a small input never waits for a thread to start.
 */
export class Crew {
  private readonly jobs: (Job | undefined)[] = [];
  private first = 0;
  private waiting = 0;
  private pool: Promise<Tinypool> | undefined;
  private readonly batches = new Set<Promise<void>>();
  private failure: { error: unknown } | undefined;

  constructor(
    private readonly task: DocumentTask,
    private readonly options: AnalysisOptions,
    /** Threads beside this one. */
    private readonly workers: number,
    /** Characters that must be waiting before these are started. */
    private readonly worthStarting: number,
  ) {}

  add(job: Job): void {
    this.jobs.push(job);
    this.waiting += job.document.text.length;
    this.send();
  }

  /** The next job, for the caller to do; undefined where all are done or given out. */
  take(): Job | undefined {
    const job = this.jobs[this.first];
    if (!job) return undefined;
    this.jobs[this.first] = undefined;
    this.first += 1;
    this.waiting -= job.document.text.length;
    return job;
  }

  /** Resolves when some worker has finished a batch; rejects with what a worker failed with, now or before. */
  async news(): Promise<void> {
    if (this.failure) throw this.failure.error;
    await Promise.race(this.batches);
  }

  async dismiss(): Promise<void> {
    this.first = this.jobs.length;
    await (await this.pool)?.destroy();
  }

  private send(): void {
    if (this.workers < 1 || (!this.pool && this.waiting < this.worthStarting)) return;
    this.pool ??= this.hire();
    while (this.batches.size < this.workers * AHEAD) {
      const jobs = this.takeBatch();
      if (jobs.length === 0) return;
      const batch = this.run(jobs).finally(() => this.batches.delete(batch));
      batch.catch((error) => {
        this.failure ??= { error };
      });
      this.batches.add(batch);
    }
  }

  private takeBatch(): Job[] {
    const jobs: Job[] = [];
    for (let size = 0; size < BATCH; ) {
      const job = this.take();
      if (!job) break;
      jobs.push(job);
      size += job.document.text.length;
    }
    return jobs;
  }

  private async run(jobs: Job[]): Promise<void> {
    const batch: TaskBatch = { task: this.task, options: this.options, items: jobs };
    const results: string[] = await (await this.pool!).run(batch);
    for (const [index, job] of jobs.entries()) job.result = results[index];
    setImmediate(() => this.send());
  }

  private async hire(): Promise<Tinypool> {
    const { Tinypool } = await import('tinypool');
    return new Tinypool({
      filename: new URL('./task-batch.js', import.meta.url).href,
      minThreads: this.workers,
      maxThreads: this.workers,
      isolateWorkers: false,
    });
  }
}
