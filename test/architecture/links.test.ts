import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files.js';

const filesOf = (folder: string) => readdirSync(path.join(root, folder)).map((name) => path.posix.join(folder, name));
const pages = ['.', 'docs', ...filesOf('packages'), ...filesOf('apps')]
  .flatMap(filesOf)
  .filter((name) => name.endsWith('.md'));

test.each(pages)('the links of %s lead somewhere', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8').replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^(https?:|#)/.test(link));
  const lost = links.filter((link) => !existsSync(path.join(root, path.dirname(page), link.replace(/#.*$/, ''))));
  expect(lost).toEqual([]);
});

const named = /`((?:[\w-]+\/)*[\w-]+\.(?:ts|tsx|mjs))`/g;
const code = ['packages', 'apps', 'test'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `/${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\/(node_modules|dist|\.next)\//.test(name)),
);

test.each(pages)('the files that %s names are there', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8');
  const names = [...text.matchAll(named)].map(([, name]) => name!);
  expect(names.filter((name) => !code.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
});
