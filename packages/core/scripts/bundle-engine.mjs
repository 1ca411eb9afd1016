// The engine in one file: loading it module by module, with all of chrono-node's languages, takes longer than all the rest of the
// command's start. So is the model with zod, which is shared with the other entry points: these stay as they are, for those who bundle
// them themselves.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const model = fileURLToPath(new URL('../dist/model/index.js', import.meta.url));

const shareModel = {
  name: 'share-model',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/model\/index\.js$/ }, () => ({ path: './model/index.js', external: true })),
};

/** Nobody asks zod for its messages in other languages, which are most of its files; it takes English from a file of its own. */
const withoutLocales = {
  name: 'without-locales',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {}' })),
};

const options = {
  allowOverwrite: true,
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  target: 'es2022',
  format: 'esm',
  legalComments: 'eof',
  logLevel: 'warning',
};

await build({
  ...options,
  entryPoints: [entry],
  outfile: entry,
  // What is only data, and large, is read faster as it is.
  external: ['zod', 'wink-eng-lite-web-model'],
  plugins: [shareModel],
});
await build({ ...options, entryPoints: [model], outfile: model, plugins: [withoutLocales] });
