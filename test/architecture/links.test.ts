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
