import { fileURLToPath } from 'node:url';

/** With a timeline of its own (`dateline web PATH`) the server passes over the pages prerendered for the shipped one. */
const ownTimeline = process.env.DATELINE_TIMELINE !== undefined;

/** @type {import('next').NextConfig} */
export default {
  trailingSlash: true,
  poweredByHeader: false,
  // The server in src/server compresses, after it has read the page for its Content-Security-Policy.
  compress: false,
  // Titles and descriptions stand in the head for everybody, never streamed after it.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  experimental: { isrFlushToDisk: false },
  ...(ownTimeline && {
    cacheHandler: fileURLToPath(new URL('./dist/no-cache.js', import.meta.url)),
    cacheMaxMemorySize: 0,
  }),
};
