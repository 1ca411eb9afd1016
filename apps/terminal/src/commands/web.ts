import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { counted } from '@dateline/core/formats';
import { Command, InvalidArgumentError } from 'commander';
import { CommandError, ExitStatus } from '../command-line/command-error.js';
import { openBrowser } from '../command-line/open-browser.js';
import { openTimeline } from '../command-line/open-timeline.js';
import { type InputOptions, takesTimeline, takesTitle } from '../command-line/read-inputs.js';

const EXAMPLES = `
The site is built once (\`npm run build\`) and shows any timeline. It is served to this machine alone.

Examples:
  $ dateline web                                    the shipped dossier
  $ dateline web articles/ --port 8080              articles, built on the way
  $ dateline web timeline.json --out public         the same pages as files for any web server
  $ dateline web timeline.json --out public --base https://example.org/chronology/
`;

interface WebOptions extends InputOptions {
  port?: number;
  out?: string;
  base?: string;
  open: boolean;
}

/** The part of the site's package that the command calls. It is no dependency, so that the viewer never waits for its build. */
interface SiteModule {
  serveSite(options: { timelineFile?: string; port?: number }): Promise<{ address: string; close(): Promise<void> }>;
  writeSite(options: {
    timelineFile?: string;
    folder: string;
    base?: string;
    onProgress?: (done: number, total: number) => void;
  }): Promise<number>;
}

/** `dateline web`: a timeline as a web site, served or written. */
export function webCommand(): Command {
  return takesTitle(takesTimeline(new Command('web')))
    .summary('look at a timeline in the browser')
    .description('Serves a timeline as a web site on this machine, or writes it as a static one.')
    .option('--port <number>', 'the port to serve on (default: any free one)', portOption)
    .option('--no-open', 'do not open the browser')
    .option('--out <folder>', 'write the site to a folder instead')
    .option('--base <path>', 'with --out: the path or address that the site will stand under', '/')
    .addHelpText('after', EXAMPLES)
    .action(web);
}

async function web(paths: string[], options: WebOptions): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production' });
  const site = await openSite();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-web-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const timelineFile = await namedTimeline(paths, options, folder);
  if (options.out !== undefined) {
    const pages = await site.writeSite({
      timelineFile,
      folder: options.out,
      base: options.base,
      onProgress: (done, total) => {
        if (process.stderr.isTTY)
          process.stderr.write(`\r\x1b[2K${done === total ? '' : `Writing page ${done} of ${total}`}`);
      },
    });
    process.stdout.write(`Wrote ${counted(pages, 'page')} to ${options.out}\n`);
    return;
  }
  await serve(site, timelineFile, options);
}

async function serve(site: SiteModule, timelineFile: string | undefined, { port, open }: WebOptions): Promise<void> {
  const { address, close } = await site.serveSite({ timelineFile, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new CommandError(ExitStatus.nothing, `port ${port} is taken; name another, or none for any free one.`);
  });
  process.stdout.write(`${address}\n`);
  if (process.stderr.isTTY) process.stderr.write('Ctrl-C stops it.\n');
  if (open && process.stdout.isTTY) openBrowser(address);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
  process.exit();
}

/** The file that the site reads; undefined for the shipped timeline, whose pages the build has made. */
async function namedTimeline(paths: string[], options: InputOptions, folder: string): Promise<string | undefined> {
  if (paths.length === 0 && !options.jsonl && options.title === undefined) return undefined;
  const file = join(folder, 'timeline.json');
  writeFileSync(file, JSON.stringify(await openTimeline(paths, options)));
  return file;
}

async function openSite(): Promise<SiteModule> {
  const name = '@dateline/web';
  try {
    return (await import(name)) as SiteModule;
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).includes('MODULE_NOT_FOUND')) throw error;
    throw new CommandError(
      ExitStatus.nothing,
      'the site is not built yet: run `npm run build` in the folder of Dateline.',
    );
  }
}

function portOption(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65535) throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return port;
}
