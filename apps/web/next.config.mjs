import { fileURLToPath } from 'node:url';

/** With a timeline or a place of its own (`dateline web PATH`, `--base`) the site passes over the prerendered pages. */
const renderAnew = Boolean(process.env.DATELINE_TIMELINE || process.env.DATELINE_BASE);

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
  ...(renderAnew && {
    cacheHandler: fileURLToPath(new URL('./dist/no-cache.js', import.meta.url)),
    cacheMaxMemorySize: 0,
  }),
};
