import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Place, placeFile, placePage } from './place-page.js';
import { type Answer, NO_PAGE, openRenderer, type Renderer, SITE } from './render-page.js';
import { withPolicy } from './security-policy.js';

export interface WriteOptions {
  /** Path of a timeline's JSON; the shipped dossier where absent. */
  timelineFile?: string;
  /** The folder to write to. What is in it is overwritten where names meet, and stays otherwise. */
  folder: string;
  /** Where the site will stand: a path (`/chronology/`), or a whole address, which feeds and previews then name. */
  base?: string;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Writes the built site with a timeline as files that any web server can show: `index.html` in a folder for each page,
 * each with its Content-Security-Policy in a `<meta>`. Gives the number of pages.
 * @throws {Error} where the site hasn't been built, `base` is no path or address, or a page can't be rendered.
 */
export async function writeSite({ timelineFile, folder, base = '/', onProgress }: WriteOptions): Promise<number> {
  const place = placeOf(base);
  const render = await openRenderer({ timelineFile, base: place.base });
  const { pages, files } = JSON.parse((await rendered(render, '/data/pages.json')).body.toString('utf8')) as {
    pages: string[];
    files: string[];
  };
  for (const [index, page] of pages.entries()) {
    const path = page.slice(place.base.length);
    write(folder, `${path}index.html`, finishPage(await rendered(render, path), place));
    onProgress?.(index + 1, pages.length);
  }
  write(folder, '404.html', finishPage(await render(NO_PAGE), place));
  for (const file of files) {
    const { body, headers } = await rendered(render, `/${file}`);
    const binary = /^image\//.test(String(headers['content-type']));
    write(folder, file, binary ? body : placeFile(body.toString('utf8'), place));
  }
  cpSync(join(SITE, 'public'), folder, { recursive: true });
  copyStatic(join(SITE, '.next/static'), join(folder, '_next/static'), place.base);
  return pages.length;
}

/** Reads `--base`. */
export function placeOf(base: string): Place {
  const whole = /^https?:\/\//.test(base);
  const url = URL.canParse(base, 'http://site.invalid') ? new URL(base, 'http://site.invalid') : null;
  if (!url || url.search || url.hash || !(whole || base.startsWith('/')) || base.startsWith('//')) {
    throw new Error(
      `"${base}" is no base: write a path (/chronology/) or an address (https://example.org/chronology/).`,
    );
  }
  return { origin: whole ? url.origin : '', base: url.pathname.replace(/\/+$/, '') };
}

const finishPage = ({ body }: Answer, place: Place): string => withPolicy(placePage(body.toString('utf8'), place));

async function rendered(render: Renderer, path: string): Promise<Answer> {
  const answer = await render(path);
  if (answer.status !== 200) throw new Error(`The page ${path} could not be rendered (status ${answer.status}).`);
  return answer;
}

function write(folder: string, path: string, content: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The framework's files; its scripts name each other by the path that the build knew. */
function copyStatic(from: string, to: string, base: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyStatic(source, target, base);
    else if (entry.name.endsWith('.js')) {
      writeFileSync(target, readFileSync(source, 'utf8').replaceAll('"/_next/', `"${base}/_next/`));
    } else cpSync(source, target);
  }
}
