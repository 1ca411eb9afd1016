import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { placeFile, placePage } from './place-page.js';
import { type Answer, NO_PAGE, openRenderer } from './render-page.js';
import { framePolicy, securityPolicy } from './security-policy.js';

export interface ServeOptions {
  /** Path of a timeline's JSON; the shipped dossier where absent. */
  timelineFile?: string;
  /** 0, or absent, for any free port. */
  port?: number;
}

/** A site that is being served. */
export interface ServedSite {
  /** `http://127.0.0.1:PORT/` */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves the built site with a timeline, to this machine alone.
 * @throws {Error} where the site hasn't been built, or with the code EADDRINUSE where the port is taken.
 */
export async function serveSite({ timelineFile, port = 0 }: ServeOptions = {}): Promise<ServedSite> {
  const server = createServer();
  await listen(server, port);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const render = await openRenderer({ timelineFile });
  server.on('request', (request, response) => {
    answerRequest(request, response, origin, render).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('The page could not be rendered.');
    });
  });
  return {
    address: `${origin}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  render: (path: string) => Promise<Answer>,
): Promise<void> {
  const { host = '' } = request.headers;
  // A page elsewhere whose name was pointed at this machine must not read the site (DNS rebinding).
  if (host !== new URL(origin).host && host !== `localhost:${new URL(origin).port}`) {
    response.writeHead(421).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = request.url ?? '/';
  const answer = await render(path);
  // Where an id is unknown Next sends a page without words, which only a script fills.
  const missing = answer.status === 404 && isPage(answer.headers['content-type']);
  const shown = missing ? await render(NO_PAGE) : answer;
  const { status, headers, body } = finish(shown, path.replace(/\?.*$/s, ''), origin);
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'])) && isText(headers['content-type']);
  const sent = zip ? gzipSync(body, { level: 1 }) : body;
  response.writeHead(status, {
    ...headers,
    ...(zip && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    'content-length': sent.length,
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/** Puts the real address into what was rendered, and the headers that keep a page to itself. */
function finish({ status, headers, body }: Answer, path: string, origin: string): Answer {
  const { etag, 'content-length': length, 'transfer-encoding': encoding, ...kept } = headers;
  const safe = { ...kept, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
  if (!isText(headers['content-type']) || path.startsWith('/_next/')) return { status, headers: safe, body };
  const page = isPage(headers['content-type']);
  const text = (page ? placePage : placeFile)(body.toString('utf8'), { origin, base: '' });
  const policy = page && { 'content-security-policy': `${securityPolicy(text)}; ${framePolicy(path)}` };
  return { status, headers: { ...safe, ...policy, 'cache-control': 'no-store' }, body: Buffer.from(text) };
}

const isPage = (type: unknown): boolean => /html/.test(String(type));

const isText = (type: unknown): boolean =>
  /^(?:text\/|application\/(?:[\w.+-]*json|[\w.+-]*xml|javascript))|svg/.test(String(type));
