// The engine in one file: loading it module by module, with all of chrono-node's languages, takes longer than all the rest of the
// command's start. The other entry points stay as they are, for those who bundle them themselves; the model is shared with them.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));

const shareModel = {
  name: 'share-model',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/model\/index\.js$/ }, () => ({ path: './model/index.js', external: true })),
};

await build({
  entryPoints: [entry],
  outfile: entry,
  allowOverwrite: true,
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  target: 'es2022',
  format: 'esm',
  // What is only data, and large, is read faster as it is.
  external: ['zod', 'wink-eng-lite-web-model'],
  plugins: [shareModel],
  legalComments: 'eof',
  logLevel: 'warning',
});
