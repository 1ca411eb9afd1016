// The viewer in one file: loading React, Ink and what they need module by module takes longer than all the rest of the
// viewer's start. Packages of this repository stay outside, so that the viewer and the command share one copy of them.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const built = (file) => fileURLToPath(new URL(`../dist/viewer/${file}`, import.meta.url));

/** Ink loads its bridge to React's developer tools only where DEV=true asks for it; nobody does that here. */
const withoutDevtools = {
  name: 'without-devtools',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/devtools\.js$/ }, ({ path }) => ({ path, external: true })),
};

/**
 * Ink takes every line of every frame apart again, and measures each of its characters. In its place of two packages it
 * gets ours, which remember; only they and our own measuring see the packages themselves.
 */
const quick = {
  name: 'quick',
  setup: ({ onResolve }) => {
    const ours = {
      '@alcalzone/ansi-tokenize': built('quick/ansi-tokenize.js'),
      'string-width': built('quick/string-width.js'),
    };
    const own = [...Object.values(ours), built('text/cell-width.js')];
    onResolve({ filter: /^(@alcalzone\/ansi-tokenize|string-width)$/ }, ({ path, importer }) =>
      own.includes(importer) ? undefined : { path: ours[path] },
    );
  },
};

await build({
  entryPoints: [built('run-viewer.js')],
  outfile: built('run-viewer.js'),
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['@dateline/*'],
  plugins: [withoutDevtools, quick],
  define: { 'process.env.NODE_ENV': '"production"' },
  minifySyntax: true,
  legalComments: 'eof',
  // React is CommonJS, and asks for Node's own modules by require.
  banner: {
    js: "import { createRequire as viewerRequire } from 'node:module'; const require = viewerRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
