// How fast `dateline build` is, beside libraries that do a part of its work, and how it grows. Not a test: it asserts nothing.
//   node test/scale/measure-build.mjs [ARTICLES.jsonl] [--sizes 100,1000,10000]
// Without a file the articles are invented; more of them than a file has are made of its sentences, shuffled.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const binary = path.join(here, '../../node_modules/.bin/dateline');
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-measure-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const args = process.argv.slice(2);
const sizesAt = args.indexOf('--sizes');
const sizes = (sizesAt < 0 ? '100,1000,10000' : args.splice(sizesAt, 2)[1]).split(',').map(Number);
const { inventArticles } = await import('./invent-articles.mjs');
const given = args[0]
  ? readFileSync(args[0], 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : inventArticles(370);
const jsonl = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Runs a build in a process of its own: seconds on the clock, and peak memory in megabytes. */
function build(rows, ...options) {
  const peak = path.join(folder, 'peak');
  const started = performance.now();
  const run = spawnSync(binary, ['build', '--jsonl', '-o', path.join(folder, 'out.json'), ...options], {
    input: jsonl(rows),
    env: {
      ...process.env,
      DATELINE_CACHE: path.join(folder, 'cache'),
      PEAK_FILE: peak,
      NODE_OPTIONS: `--import=${path.join(here, 'report-peak.mjs')}`,
    },
  });
  const seconds = (performance.now() - started) / 1000;
  if (run.status !== 0 && run.status !== 3) throw new Error(String(run.stderr));
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** The fastest of three, in seconds: what else the machine does only ever slows a run down. */
const fastest = (run) => Math.min(...[1, 2, 3].map(() => run()));
const clock = (run) => {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
};

const require = createRequire(path.join(here, '../../packages/core/package.json'));
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');
const chrono = require('chrono-node');
const sentences = given.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
const nlp = winkNLP(model);
const reading = fastest(() => clock(() => given.forEach(({ text }) => void nlp.readDoc(text))));
const parsing = fastest(() => clock(() => sentences.forEach((sentence) => void chrono.parse(sentence))));
const cold = fastest(() => build(given, '--no-cache').seconds);
const filling = build(given).seconds;
const weather = ['It rained.', 'It snowed.', 'It was dry.'];
const added = fastest(() => {
  // Another text each time: what was added before is known.
  const text = `${given[0].text} ${weather.pop()}`;
  return build([...given, { ...given[0], id: 'one-more', text }]).seconds;
});
const warm = fastest(() => build(given).seconds);
const characters = given.reduce((sum, { text }) => sum + text.length, 0);

console.log(
  `${given.length} articles, ${(characters / 1e6).toFixed(2)} million characters, ${availableParallelism()} processors`,
);
console.table(
  Object.entries({
    'wink-nlp readDoc, all its stages': reading,
    'chrono-node parse, by sentences': parsing,
    'dateline build, without a cache': cold,
    'dateline build, filling the cache': filling,
    'dateline build, one article added': added,
    'dateline build, from the cache': warm,
  }).map(([what, seconds]) => ({
    what,
    seconds: Number(seconds.toFixed(2)),
    'articles a second': Math.round(given.length / seconds),
    'times readDoc': Number((seconds / reading).toFixed(2)),
  })),
);

/** As many articles as wanted, made of the sentences of the given ones: no two alike, all as long as these are. */
function grow(count) {
  let state = 1;
  const draw = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const each = Math.max(4, Math.round(sentences.length / given.length));
  return Array.from({ length: count }, (_, index) => ({
    id: `grown-${index}`,
    published: given[draw(given.length)].published,
    text: Array.from({ length: each }, () => sentences[draw(sentences.length)]).join(' '),
  }));
}
console.table(
  sizes.map((articles) => {
    const rows = grow(articles);
    const { seconds, megabytes } = build(rows, '--no-cache');
    const million = rows.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
    return {
      articles,
      'million characters': Number(million.toFixed(1)),
      seconds: Number(seconds.toFixed(1)),
      'peak MB': Math.round(megabytes),
    };
  }),
);
