import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** npm without what a surrounding `npm test` tells it through the environment, and without a network. */
function npm(args: string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return execFileSync(
    'npm',
    [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    {
      cwd,
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
}

/** A project outside the workspace that has installed the packed core as anybody would. */
export class Consumer {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'dateline-consumer-'));

  constructor() {
    // Dependencies are packed from what the workspace has installed: their tarballs need no registry.
    const packed = pack(dependenciesOf('@dateline/core'), this.folder);
    const manifest = {
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: { '@dateline/core': packed['@dateline/core'] },
      overrides: Object.fromEntries(Object.entries(packed).filter(([name]) => name !== '@dateline/core')),
    };
    this.write('package.json', JSON.stringify(manifest));
    npm(['install'], this.folder);
  }

  write(name: string, content: string): string {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Runs a script with Node, a module of the workspace's own tools included; gives its standard output. */
  node(...args: string[]): string {
    return execFileSync(process.execPath, args, { cwd: this.folder, encoding: 'utf8' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The folders of a package and of all that it depends on. */
function dependenciesOf(name: string, from = root, found = new Map<string, string>()): Map<string, string> {
  if (found.has(name)) return found;
  const folder = folderOf(name, from);
  found.set(name, folder);
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) dependenciesOf(dependency, folder, found);
  return found;
}

/** Where a package is installed for code in `from`: the nearest node_modules that has it. */
function folderOf(name: string, from: string): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    try {
      readFileSync(path.join(candidate, 'package.json'));
      return candidate;
    } catch {
      if (folder === path.dirname(folder)) throw new Error(`${name} is not installed; run npm install.`);
    }
  }
}

/** Packs folders as `npm publish` would; gives a file: specifier for each name. */
function pack(folders: Map<string, string>, destination: string): Record<string, string> {
  const listed = npm(['pack', ...folders.values(), '--json', '--pack-destination', destination], root);
  const tarballs = JSON.parse(listed) as { name: string; filename: string }[];
  return Object.fromEntries(tarballs.map(({ name, filename }) => [name, `file:./${filename}`]));
}
