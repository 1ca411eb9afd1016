import { existsSync } from 'node:fs';
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The folder of this package, which holds the built site. */
export const SITE = fileURLToPath(new URL('..', import.meta.url));

/** The part of Next's programmatic interface that is used; its own types don't fit an ES module's import. */
type StartNext = (options: { dev: boolean; dir: string; quiet: boolean }) => {
  prepare(): Promise<void>;
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** What the built site answers to a request, whole. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export interface RendererOptions {
  /** Path of a timeline's JSON; the shipped dossier where absent. */
  timelineFile?: string;
  /** Path that the site stands under, without a closing slash. */
  base?: string;
}

/** A path that no page has: what is shown there is shown wherever there is no page. */
export const NO_PAGE = '/no-such-page/';

/** Renders a page of the built site; no port is opened. */
export type Renderer = (path: string) => Promise<Answer>;

/**
 * Opens the built site on a timeline. Once a process: the site reads its timeline from the environment.
 * @throws {Error} where the site hasn't been built.
 */
export async function openRenderer({ timelineFile, base = '' }: RendererOptions): Promise<Renderer> {
  if (!existsSync(`${SITE}/.next/BUILD_ID`)) {
    throw new Error('The site is not built yet: run `npm run build` in the folder of Dateline first.');
  }
  if (timelineFile !== undefined) process.env.DATELINE_TIMELINE = timelineFile;
  process.env.DATELINE_BASE = base;
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  Object.assign(process.env, { NODE_ENV: 'production' });
  const next = (await import('next')).default as unknown as StartNext;
  const app = next({ dev: false, dir: SITE, quiet: true });
  await withoutLog(() => app.prepare());
  const handle = app.getRequestHandler();
  return async (path) => {
    const request = new IncomingMessage(new Socket());
    Object.assign(request, { method: 'GET', url: path, headers: { host: 'dateline.invalid' } });
    request.push(null);
    const { response, answer } = heldResponse(request);
    await handle(request, response);
    return answer;
  };
}

/** Next says on standard output that it has read its configuration, where a command's own output belongs. */
async function withoutLog(action: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => {};
  try {
    await action();
  } finally {
    console.log = log;
  }
}

/** A response that keeps what is written to it instead of sending it. */
function heldResponse(request: IncomingMessage): { response: ServerResponse; answer: Promise<Answer> } {
  const response = new ServerResponse(request);
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding?: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding as BufferEncoding));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const answer = new Promise<Answer>((resolve) => {
    response.write = ((chunk: unknown, encoding: unknown, done: unknown) => {
      keep(chunk, typeof encoding === 'string' ? encoding : 'utf8');
      const callback = typeof encoding === 'function' ? encoding : done;
      if (typeof callback === 'function') callback();
      return true;
    }) as typeof response.write;
    response.end = ((chunk: unknown, encoding: unknown) => {
      keep(chunk, typeof encoding === 'string' ? encoding : 'utf8');
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
      response.emit('finish');
      response.emit('close');
      return response;
    }) as typeof response.end;
  });
  return { response, answer };
}
