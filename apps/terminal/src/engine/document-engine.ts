import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnalysisOptions, Document } from '@dateline/core';
import { cacheFolder } from './cache-folder.js';
import { codeStamp } from './code-stamp.js';
import { Crew } from './crew.js';
import {
  type DocumentResults,
  type DocumentTask,
  nameResult,
  readResult,
  runTask,
  writeResult,
} from './document-task.js';
import type { Job } from './job.js';
import { Mailbox } from './mailbox.js';
import { ResultCache } from './result-cache.js';
import { memorySaver } from './save-memory.js';
import { tuneCompiler } from './tune-compiler.js';
import { writeWhole } from './write-whole.js';

/**
 * Characters that must be waiting before workers are started, divided by how many there will be. A new thread has its code
 * to load and to compile; on two processors, one worker beside this thread takes a quarter off a build of twice as many.
 */
const WORTH_STARTING = 800_000;
/** The same where somebody asks for workers. */
const WORTH_SHARING = 100_000;

export interface EngineOptions {
  /**
   * How many threads share the documents, this one included. Default: one for each processor, as soon as there are enough
   * documents to make up for their start.
   */
  workers?: number;
  /** Where results are kept between runs; null for nowhere. Default: the user's cache folder. */
  cache?: string | null;
}

/**
 * Runs the pure per-document stages: from the cache where it holds the result, else in this thread and, where there is
 * enough to do, in workers. Results come in the documents' order and are the same in all three ways.
 */
export class DocumentEngine {
  /** Threads beside this one. */
  private readonly workers: number;
  private readonly worthStarting: number;
  private readonly cache: ResultCache | null;

  constructor({ workers, cache = cacheFolder() }: EngineOptions = {}) {
    tuneCompiler();
    this.workers = (workers ?? availableParallelism()) - 1;
    this.worthStarting = workers === undefined ? WORTH_STARTING / this.workers : WORTH_SHARING;
    this.cache = cache === null ? null : new ResultCache(cache, codeStamp());
    this.cache?.prune();
  }

  /** Reads ahead of what is taken from it: documents that are still arriving are worked on as they come. */
  async *run<T extends DocumentTask>(
    task: T,
    documents: Iterable<Document> | AsyncIterable<Document>,
    { published, known }: AnalysisOptions = {},
  ): AsyncGenerator<DocumentResults[T]> {
    const options = { published, known };
    const crew = new Crew(task, options, this.workers, this.worthStarting);
    const jobs = new Mailbox<Job>();
    void this.receive(task, documents, options, crew, jobs).then(
      () => jobs.close(),
      (error) => jobs.fail(error),
    );
    const complete = (job: Job) => {
      job.result = runTask(task, job.document, options);
      if (job.file) writeWhole(job.file, writeResult(job.result));
    };
    try {
      for await (const job of jobs) {
        const recalled = job.kept && this.recall(task, job);
        if (recalled) {
          yield recalled;
          continue;
        }
        if (job.kept) complete(job);
        while (job.result === undefined) {
          // A turn of the event loop first: input that has arrived, and workers that are done, are seen to.
          await nextTurn();
          const next = job.result === undefined && crew.take();
          if (next) complete(next);
          else if (job.result === undefined) await crew.news();
        }
        const { result, document } = job;
        yield nameResult(task, typeof result === 'string' ? readResult(task, result) : result, document);
      }
    } finally {
      await crew.dismiss();
    }
  }

  private async receive(
    task: DocumentTask,
    documents: Iterable<Document> | AsyncIterable<Document>,
    options: AnalysisOptions,
    crew: Crew,
    jobs: Mailbox<Job>,
  ): Promise<void> {
    const count = memorySaver();
    for await (const document of documents) {
      count(document.text.length);
      const file = this.cache?.fileOf(task, document, options);
      const job: Job = { document, file, kept: file !== undefined && this.cache?.has(file) };
      if (!job.kept) crew.add(job);
      jobs.put(job);
    }
  }

  private recall<T extends DocumentTask>(task: T, { file, document }: Job): DocumentResults[T] | null {
    const written = file && this.cache?.read(file);
    try {
      return written ? nameResult(task, readResult(task, written), document) : null;
    } catch {
      return null;
    }
  }
}
