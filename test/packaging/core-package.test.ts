import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Consumer } from './consumer.js';

let consumer: Consumer;
beforeAll(() => {
  consumer = new Consumer();
});
afterAll(() => consumer?.remove());

const DOCUMENT = "{ id: 'a', text: 'The dam broke on 3 May 2020.', published: '2020-05-04' }";
const RESULT = { value: '2020-05-03', event: '2020-05-03', schema: 'dateline/1' };

const PROGRAM = `
import { buildTimeline, tagDocument } from '@dateline/core';
const document = ${DOCUMENT};
const timeline = await buildTimeline([document]);
const [expression] = tagDocument(document).expressions;
console.log(JSON.stringify({ value: expression?.value, event: timeline.events[0]?.date.edtf, schema: timeline.schema }));
`;

test('a plain JavaScript project installs the package and runs it', () => {
  consumer.write('plain.js', PROGRAM);
  expect(JSON.parse(consumer.node('plain.js'))).toEqual(RESULT);
});

test('a strict TypeScript project finds its types, checks them and runs', () => {
  consumer.write(
    'typed.ts',
    `import type { DocumentInput, Timeline, Event, TemporalExpression } from '@dateline/core';
import type { FuzzyDate } from '@dateline/core/model';
import { parseEdtf } from '@dateline/core/calendar';
export const input: DocumentInput = ${DOCUMENT};
export const start = (timeline: Timeline): string | undefined => timeline.events.map((event: Event): FuzzyDate => event.date)[0]?.start;
export const kind = (expression: TemporalExpression): 'DATE' | 'TIME' | 'DURATION' | 'SET' => expression.type;
export const none: null | { start: string } = parseEdtf('2021-02-31');
// @ts-expect-error a document has a text
export const wrong: DocumentInput = { id: 'a' };
${PROGRAM}`,
  );
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    lib: ['es2022', 'dom'],
    types: [],
    outDir: 'out',
  };
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  consumer.node(tsc, '-p', 'tsconfig.json');
  expect(JSON.parse(consumer.node('out/typed.js'))).toEqual(RESULT);
});

test('the JSON Schema comes with it', () => {
  const schema = JSON.parse(consumer.read('node_modules/@dateline/core/schema/timeline.json'));
  expect(schema.properties.schema).toMatchObject({ const: 'dateline/1' });
});

test('bundled for the browser it holds nothing of Node, and runs where there is none', async () => {
  consumer.write(
    'browser.js',
    `import { buildTimeline } from '@dateline/core';\nexport const run = () => buildTimeline([${DOCUMENT}]);\n`,
  );
  const bundle = await build({
    root: consumer.folder,
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(consumer.folder, 'browser.js'), formats: ['iife'], name: 'dateline' },
    },
  });
  const [{ output }] = bundle as { output: { code: string }[] }[] as [{ output: { code: string }[] }];
  const code = output.map((chunk) => chunk.code).join('\n');
  // Vite puts a stub of this name in the place of what Node alone has.
  expect(code).not.toMatch(
    /__vite-browser-external|require\(["'](node:)?(fs|path|process|crypto|worker_threads)["']\)/,
  );
  const page = vm.createContext({ TextEncoder, TextDecoder, atob });
  vm.runInContext(code, page);
  const timeline = await vm.runInContext('dateline.run()', page);
  expect(timeline.events[0].date.edtf).toBe('2020-05-03');
});
