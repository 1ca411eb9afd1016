import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, type SourceFile, sourceFiles } from './source-files.js';

/** The rooms of the core: each imports what stands above it, and never what stands below. */
const ROOMS = [
  'model',
  'calendar',
  'lexicon',
  'text',
  'temporal',
  'documents',
  'actors',
  'events',
  'reconcile',
  'timeline',
  'formats',
];

/**
 * The folders of the larger rooms, under the same rule. What stands in a room beside its folders brings them together; in temporal/
 * it is also what they share: the form of a rule, and of what it reads.
 */
const FOLDERS: Record<string, string[]> = {
  temporal: ['rules', 'refiners', 'direction', 'resolve'],
  documents: ['copies', 'dating'],
  actors: ['finding', 'joining'],
  events: [
    'words',
    'clauses',
    'drafts',
    'dating',
    'pronouns',
    'phrases',
    'titles',
    'grouping',
    'settling',
    'describing',
  ],
  reconcile: [
    'words',
    'numbers',
    'references',
    'deeds',
    'figures',
    'statements',
    'attaching',
    'persons',
    'disputes',
    'aligned',
    'claims',
    'copies',
    'joining',
  ],
};

/** Which package may import which. */
const PACKAGES: Record<string, string[]> = {
  'packages/core': [],
  'packages/readers': ['@dateline/core'],
  'packages/kadhimi': ['@dateline/core', '@dateline/readers'],
  'apps/terminal': ['@dateline/core', '@dateline/readers', '@dateline/kadhimi', '@dateline/web'],
  'apps/web': ['@dateline/core', '@dateline/readers', '@dateline/kadhimi'],
};

/** Libraries that one room alone may know. */
const PRIVATE = [
  { library: /^chrono-node(\/|$)/, room: 'temporal' },
  { library: /^wink-/, room: 'text' },
];

const core = sourceFiles('packages/core/src');
const roomOf = (file: string) => /^packages\/core\/src\/([^/]+)\//.exec(file)?.[1];
const folderOf = (file: string) => /^packages\/core\/src\/[^/]+\/([^/]+)\//.exec(file)?.[1];
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe('the rooms of the core', () => {
  test('are those of the table', () => {
    const rooms = new Set(core.map(({ path: file }) => roomOf(file)).filter((room) => room !== undefined));
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  test('import what stands above them and never what stands below, and none imports the pipeline', () => {
    const wrong = core.flatMap(({ path: file, imports }) => {
      const room = roomOf(file);
      if (room === undefined) return [];
      return imports
        .filter(({ file: target }) => target !== undefined && !isAbove(ROOMS, roomOf(target), room))
        .map(({ specifier }) => `${file} imports ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(FOLDERS))(
    'the folders of %s/ are those of the table, and each imports those above it',
    (room, folders) => {
      const inside = core.filter(({ path: file }) => roomOf(file) === room);
      expect(new Set(inside.map(({ path: file }) => folderOf(file)))).toEqual(new Set([undefined, ...folders]));
      const wrong = inside.flatMap(({ path: file, imports }) => {
        const folder = folderOf(file);
        if (folder === undefined) return [];
        return imports
          .filter(({ file: target }) => target !== undefined && roomOf(target) === room)
          .filter(({ file: target }) => room !== 'temporal' || folderOf(target!) !== undefined)
          .filter(({ file: target }) => !isAbove(folders, folderOf(target!), folder))
          .map(({ specifier }) => `${file} imports ${specifier}`);
      });
      expect(wrong).toEqual([]);
    },
  );

  test.each(PRIVATE)('$library is known in $room/ alone', ({ library, room }) => {
    const users = core.filter(({ imports }) => imports.some(({ specifier }) => library.test(specifier)));
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ path: file }) => roomOf(file))).toEqual(users.map(() => room));
  });

  test('only the pipeline sees all the stages', () => {
    const stages = ROOMS.slice(ROOMS.indexOf('temporal'), ROOMS.indexOf('formats'));
    const seeing = core.filter(({ path: file, imports }) => {
      const rooms = new Set(
        imports.filter(({ runtime }) => runtime).map(({ file: target }) => target && roomOf(target)),
      );
      return roomOf(file) === undefined && !file.endsWith('/index.ts') && stages.every((stage) => rooms.has(stage));
    });
    expect(seeing.map(({ path: file }) => file)).toEqual(['packages/core/src/pipeline.ts']);
  });
});

describe('the core is pure', () => {
  test('it imports nothing of Node and nothing but its dependencies', () => {
    const { dependencies } = manifestOf('packages/core');
    const outside = core.flatMap(({ imports }) => imports).filter(({ file }) => file === undefined);
    for (const { specifier } of outside) {
      expect(specifier).not.toMatch(/^node:/);
      expect(builtinModules).not.toContain(specifier);
      expect(Object.keys(dependencies ?? {})).toContain(packageOf(specifier));
    }
  });

  test('it asks no clock, chance, locale, process or network', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bIntl\.|\.toLocale|\.localeCompare\(|\.get(FullYear|Month|Date|Day|Hours)\(|\bprocess\.|\bfetch\(|\bperformance\./;
    expect(matches(core, impure)).toEqual([]);
  });

  test.each(['model', 'calendar', 'timeline', 'formats'])(
    '@dateline/core/%s loads neither tagger nor parser',
    (room) => {
      const loaded = closureOf(`packages/core/src/${room}/index.ts`);
      const libraries = [...loaded].flatMap((file) => core.find(({ path: name }) => name === file)?.imports ?? []);
      const heavy = libraries.filter(({ runtime, specifier }) => runtime && /^(wink|chrono|franc)/.test(specifier));
      expect(heavy.map(({ specifier }) => specifier)).toEqual([]);
    },
  );
});

describe('packages', () => {
  test.each(Object.entries(PACKAGES))('%s imports what it may and declares it', (folder, allowed) => {
    const { dependencies, peerDependencies } = manifestOf(folder);
    const declared = Object.keys({ ...dependencies, ...peerDependencies });
    for (const { path: file, imports } of sourceFiles(`${folder}/src`)) {
      for (const { specifier, file: target, runtime } of imports) {
        if (target !== undefined) {
          expect(target, `${file} reaches outside its package`).toMatch(new RegExp(`^${folder}/`));
          continue;
        }
        if (/^(node:|#|@\/)/.test(specifier)) continue;
        const name = packageOf(specifier);
        if (name.startsWith('@dateline/')) expect(allowed, `${file} imports ${specifier}`).toContain(name);
        if (runtime) expect(declared, `${file} imports ${specifier}`).toContain(name);
      }
    }
  });

  test('the command knows the site as a peer that may be absent, so that opening the viewer never builds it', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifestOf('apps/terminal');
    const built = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(built).not.toContain('@dateline/web');
  });
});

test('whatever a file of the core exports says what it is', () => {
  expect(core.flatMap(({ path: file, undocumented }) => undocumented.map((name) => `${file}: ${name}`))).toEqual([]);
});

describe('files', () => {
  const all = Object.keys(PACKAGES).flatMap((folder) => sourceFiles(`${folder}/src`));

  test('none is past 400 lines, word tables excepted', () => {
    const long = all.filter(({ path: file, text }) => !/\/lexicon\//.test(file) && text.split('\n').length > 401);
    expect(long.map(({ path: file }) => file)).toEqual([]);
  });

  test('their names are in kebab case, and none is a drawer for odds and ends', () => {
    // Next.js has names of its own in its router's folder: [id], (group), _private.
    const ours = all.map(({ path: file }) => file).filter((file) => !file.startsWith('apps/web/src/app/'));
    expect(ours.filter((file) => !/^[a-z0-9/-]+(\.[a-z]+)?\.tsx?$/.test(file))).toEqual([]);
    expect(ours.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file))).toEqual([]);
  });
});

function manifestOf(folder: string): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
}

function isAbove(table: readonly string[], target: string | undefined, from: string): boolean {
  return target !== undefined && table.indexOf(target) <= table.indexOf(from);
}

function matches(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path: file, text }) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

/** The files that are loaded with one. */
function closureOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const file = core.find(({ path: name }) => name === entry);
  for (const { file: target, runtime } of file?.imports ?? []) if (target && runtime) closureOf(target, seen);
  return seen;
}
