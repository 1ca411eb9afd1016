// The viewer in one file: loading React, Ink and what they need module by module takes longer than all the rest of the
// viewer's start. Packages of this repository stay outside, so that the viewer and the command share one copy of them.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../dist/viewer/run-viewer.js', import.meta.url));

/** Ink loads its bridge to React's developer tools only where DEV=true asks for it; nobody does that here. */
const withoutDevtools = {
  name: 'without-devtools',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/devtools\.js$/ }, ({ path }) => ({ path, external: true })),
};

await build({
  entryPoints: [entry],
  outfile: entry,
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['@dateline/*'],
  plugins: [withoutDevtools],
  define: { 'process.env.NODE_ENV': '"production"' },
  minifySyntax: true,
  legalComments: 'eof',
  // React is CommonJS, and asks for Node's own modules by require.
  banner: {
    js: "import { createRequire as viewerRequire } from 'node:module'; const require = viewerRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
