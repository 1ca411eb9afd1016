import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnalysisOptions, Document } from '@dateline/core';
import type Tinypool from 'tinypool';
import { cacheFolder } from './cache-folder.js';
import { codeStamp } from './code-stamp.js';
import { type DocumentResults, type DocumentTask, nameResult, runTask } from './document-task.js';
import { Mailbox } from './mailbox.js';
import { ResultCache } from './result-cache.js';
import type { TaskBatch } from './task-batch.js';
import { writeWhole } from './write-whole.js';

/** Characters that are worked on here before workers are started: they need as long to start as these take. */
const OWN_SHARE = 300_000;
/** Characters in a worker's batch: enough to make sending cheap, few enough to keep all workers busy to the end. */
const BATCH = 48_000;

export interface EngineOptions {
  /** How many workers share the documents; 1 or less does without any. Default: one for each processor. */
  workers?: number;
  /** Where results are kept between runs; null for nowhere. Default: the user's cache folder. */
  cache?: string | null;
}

type Pending<R> = () => R | Promise<R>;

/**
 * Runs the pure per-document stages: from the cache where it holds the result, else in worker threads where there is
 * enough to do, else right here. Results come in the documents' order and are the same in all three ways.
 */
export class DocumentEngine {
  private readonly workers: number;
  private readonly cache: ResultCache | null;

  constructor({ workers = availableParallelism(), cache = cacheFolder() }: EngineOptions = {}) {
    this.workers = workers;
    this.cache = cache === null ? null : new ResultCache(cache, codeStamp());
    this.cache?.prune();
  }

  /** Reads ahead of what is taken from it: documents that are still arriving are worked on as they come. */
  async *run<T extends DocumentTask>(
    task: T,
    documents: Iterable<Document> | AsyncIterable<Document>,
    options: AnalysisOptions = {},
  ): AsyncGenerator<DocumentResults[T]> {
    const mailbox = new Mailbox<Pending<DocumentResults[T]>>();
    const crew = new Crew(this.workers);
    void this.dispatch(task, documents, options, mailbox, crew).catch((error) => mailbox.fail(error));
    try {
      for await (const pending of mailbox) yield await pending();
    } finally {
      await crew.dismiss();
    }
  }

  private async dispatch<T extends DocumentTask>(
    task: T,
    documents: Iterable<Document> | AsyncIterable<Document>,
    { published }: AnalysisOptions,
    mailbox: Mailbox<Pending<DocumentResults[T]>>,
    crew: Crew,
  ): Promise<void> {
    const options = { published };
    let own = 0;
    for await (const document of documents) {
      const file = this.cache?.fileOf(task, document, options);
      const here = async () => {
        // A turn of the event loop first: input that has arrived goes to the workers before this thread is busy.
        await nextTurn();
        const written = runTask(task, document, options);
        if (file) writeWhole(file, written);
        return nameResult(task, written, document);
      };
      if (file && this.cache?.has(file)) {
        mailbox.put(() => this.recall(task, file, document) ?? here());
      } else if (this.workers <= 1 || own < OWN_SHARE) {
        own += document.text.length;
        mailbox.put(here);
      } else {
        const written = crew.assign(task, options, { document, file });
        mailbox.put(async () => nameResult(task, await written, document));
      }
    }
    crew.flush();
    mailbox.close();
  }

  private recall<T extends DocumentTask>(task: T, file: string, document: Document): DocumentResults[T] | null {
    const written = this.cache?.read(file);
    try {
      return written ? nameResult(task, written, document) : null;
    } catch {
      return null;
    }
  }
}

/** The worker threads of one run, started with its first batch. */
class Crew {
  private pool: Promise<Tinypool> | undefined;
  private batch: TaskBatch | undefined;
  private waiting: { resolve: (written: string) => void; reject: (error: unknown) => void }[] = [];
  private size = 0;

  constructor(private readonly workers: number) {}

  /** The JSON of a document's result, once its batch has been through a worker. */
  assign(task: DocumentTask, options: AnalysisOptions, item: TaskBatch['items'][number]): Promise<string> {
    this.batch ??= { task, options, items: [] };
    this.batch.items.push(item);
    this.size += item.document.text.length;
    const written = new Promise<string>((resolve, reject) => this.waiting.push({ resolve, reject }));
    // Whoever asks for this result is told of a failure; one that nobody comes to ask for must not end the process.
    written.catch(() => {});
    if (this.size >= BATCH) this.flush();
    else if (this.batch.items.length === 1) setImmediate(() => this.flush());
    return written;
  }

  /** Sends off what has been assigned so far. */
  flush(): void {
    const { batch, waiting } = this;
    if (!batch) return;
    this.batch = undefined;
    this.waiting = [];
    this.size = 0;
    this.pool ??= this.hire();
    this.pool
      .then((pool) => pool.run(batch))
      .then((results: string[]) => {
        for (const [index, { resolve }] of waiting.entries()) resolve(results[index]!);
      })
      .catch((error) => {
        for (const { reject } of waiting) reject(error);
      });
  }

  async dismiss(): Promise<void> {
    await (await this.pool)?.destroy();
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
