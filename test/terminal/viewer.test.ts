import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { articles } from '../command-line/articles.js';
import { binary, jsonl, Workspace } from '../command-line/run-dateline.js';
import { inventTimeline } from '../invent-timeline.js';
import { KEYS, OpenTerminal } from './open-terminal.js';

const work = new Workspace();
const terminals: OpenTerminal[] = [];
const ending: Promise<number>[] = [];
/** A state in which the first run is over. */
const state = work.path('state');
work.put('state/dateline/hint-read', '');
work.put('harbour.json', JSON.stringify(inventTimeline({ events: 300 })));

afterEach(() => {
  for (const terminal of terminals.splice(0)) {
    ending.push(terminal.ended);
    terminal.close();
  }
});
afterAll(async () => {
  await Promise.all(ending);
  work.remove();
});

interface Opening {
  args?: string[];
  columns?: number;
  rows?: number;
  env?: NodeJS.ProcessEnv;
}

function open({ args = [], env, ...size }: Opening = {}): OpenTerminal {
  const terminal = new OpenTerminal([process.execPath, binary, ...args], {
    ...size,
    cwd: work.folder,
    env: { HOME: work.folder, XDG_STATE_HOME: state, DATELINE_CACHE: work.path('cache'), TZ: 'UTC', ...env },
  });
  terminals.push(terminal);
  return terminal;
}

const harbour = ['view', 'harbour.json'];
/** So many events open at the most salient of them. */
const OPENED = '1 of 24 (300 in all)';

describe.each([
  [80, 24],
  [120, 40],
  [200, 50],
])('at %i × %i', (columns, rows) => {
  test('the shipped dossier opens, an event opens, and quitting leaves the screen as it was', async () => {
    const terminal = open({ columns, rows });
    const first = await terminal.until('Events by day');
    expect(first).toContain("Attempts on the lives of Iraq's leaders");
    expect(terminal.alternate).toBe(true);
    terminal.press(KEYS.end, KEYS.enter);
    const event = await terminal.until(/EDTF 2021-11/);
    expect(event).toContain('as summarised');
    expect(event.includes('Events by day')).toBe(columns >= 100);
    terminal.press('q');
    expect(await terminal.ended).toBe(0);
    expect(terminal.alternate).toBe(false);
    expect(terminal.screen.trim()).toBe('');
    expect(terminal.written).toContain('\x1b[?25h');
  });

  test('borders stand in line whatever the script of the text between them', async () => {
    const terminal = open({ args: harbour, columns, rows });
    await terminal.until(OPENED);
    terminal.press('*', KEYS.home);
    await terminal.until('1 of 300');
    for (let page = 0; page < 5; page++) {
      const before = terminal.screen;
      terminal.press(KEYS.pageDown);
      await terminal.until((screen) => screen !== before);
      terminal.lines.forEach((line, row) => {
        if (!line.startsWith('│')) return;
        expect([row, terminal.cell(row, columns - 1)]).toEqual([row, '│']);
      });
    }
  });
});

test('searching, filtering, folding and going to a date work together', async () => {
  const terminal = open({ args: harbour, columns: 120, rows: 40 });
  await terminal.until(OPENED);
  terminal.press('/', ...'bridge');
  await terminal.until(/“bridge”\s+\d+ of 300 events/);
  terminal.press(KEYS.enter, '!');
  await terminal.until(/“bridge”\s+disputed\s+\d+ of 300 events/);
  terminal.press('c');
  await terminal.until((screen) => !screen.includes('“bridge”') && screen.includes('of 300'));
  terminal.press('g', ...'june 2010', KEYS.enter);
  await terminal.until('Went to June 2010.');
  expect(terminal.screen).toMatch(/▸ .*2010/);
  terminal.press('-', '-');
  await terminal.until('Events by year');
  expect(terminal.screen).toMatch(/▸ \+ 2010 +[▏▎▍▌▋▊▉█]/);
});

test('a long timeline opens at its most salient events, and * shows all', async () => {
  const terminal = open({ args: harbour });
  await terminal.until(/most salient\s+24 of 300 events · \* shows all/);
  terminal.press('*');
  await terminal.until((screen) => /\d+ of 300 ─/.test(screen) && !screen.includes('most salient'));
  terminal.press('/', ...'bridgge');
  await terminal.until('“bridgge” is nowhere; these have “bridge”');
});

test('another size is another layout', async () => {
  const terminal = open({ args: harbour });
  await terminal.until(OPENED);
  expect(terminal.screen).not.toContain('─ Event ─');
  terminal.resize(140, 40);
  await terminal.until('─ Event ─');
  terminal.resize(60, 16);
  await terminal.until((screen) => /Events by day[\s\S]*\n j move/.test(screen) && !screen.includes('─ Event ─'));
});

describe('the terminal is given back', () => {
  test('on Ctrl-C', async () => {
    const terminal = open({ args: harbour });
    await terminal.until(OPENED);
    terminal.press(KEYS.ctrlC);
    expect(await terminal.ended).toBe(0);
    expect(terminal.alternate).toBe(false);
  });

  test('on a signal, which the exit status tells', async () => {
    const terminal = open({ args: harbour });
    await terminal.until(OPENED);
    process.kill(terminal.pid, 'SIGTERM');
    expect(await terminal.ended).toBe(143);
    expect(terminal.alternate).toBe(false);
  });

  test('on a crash, with a message in place of a stack', async () => {
    work.put('crash.mjs', "process.on('SIGUSR2', () => { throw new Error('the lamp broke'); });\n");
    const terminal = open({ args: harbour, env: { NODE_OPTIONS: `--import=${work.path('crash.mjs')}` } });
    await terminal.until(OPENED);
    process.kill(terminal.pid, 'SIGUSR2');
    expect(await terminal.ended).toBe(1);
    await terminal.until('the lamp broke');
    expect(terminal.alternate).toBe(false);
    expect(terminal.screen).not.toMatch(/\n\s+at /);
  });

  test('on Ctrl-Z, and taken again on fg', async () => {
    const terminal = new OpenTerminal(['bash', '--norc', '-i'], {
      cwd: work.folder,
      env: { HOME: work.folder, XDG_STATE_HOME: state, PS1: 'prompt> ' },
    });
    terminals.push(terminal);
    await terminal.until('prompt>');
    terminal.press(`'${process.execPath}' '${binary}' view harbour.json\r`);
    await terminal.until(OPENED);
    terminal.press('j', KEYS.ctrlZ);
    await terminal.until('Stopped');
    expect(terminal.alternate).toBe(false);
    terminal.press('fg\r');
    await terminal.until('2 of 24');
    expect(terminal.alternate).toBe(true);
    terminal.press('j');
    await terminal.until('3 of 24');
    terminal.press('q');
    await terminal.until((screen) => screen.trimEnd().endsWith('prompt>'));
    expect(terminal.alternate).toBe(false);
  });
});

test('what articles say never steers the terminal', async () => {
  const timeline = inventTimeline({ events: 3 });
  const hostile = '\x1b[2J\x1b]0;owned\x07\x1b]52;c;b3duZWQ=\x07\r\x9b31mred\u202eabc\x00';
  timeline.title += hostile;
  for (const event of timeline.events) {
    event.title = `${hostile}Calm title`;
    for (const report of event.reports) report.quote = hostile + report.quote;
  }
  for (const source of timeline.sources) source.publisher = `${hostile}Paper`;
  work.put('hostile.json', JSON.stringify(timeline));
  const terminal = open({ args: ['view', 'hostile.json'], columns: 120, rows: 40 });
  await terminal.until('Calm title');
  expect(terminal.written).not.toMatch(/owned|b3duZWQ|\x9b|\x00|\u202e/);
});

test('y copies a citation through the terminal where there is no clipboard', async () => {
  const terminal = open({ args: harbour, env: { DISPLAY: '', WAYLAND_DISPLAY: '', SSH_TTY: '/dev/pts/9' } });
  await terminal.until(OPENED);
  terminal.press('y');
  await terminal.until('Copied the citation through the terminal.');
  const [, encoded = ''] = /\x1b\]52;c;([^\x07]+)\x07/.exec(terminal.written) ?? [];
  expect(Buffer.from(encoded, 'base64').toString()).toMatch(/^“.+” \(.+\)\. Reported by /);
});

test('e exports what is filtered', async () => {
  const terminal = open({ args: harbour, columns: 120 });
  await terminal.until(OPENED);
  terminal.press('!', 'e', '\x15', ...'disputed.csv', KEYS.enter);
  await terminal.until(/Wrote \d+ events to disputed\.csv/);
});

test('o opens the address in the browser', async () => {
  work.put('browser', '#!/bin/sh\necho "$1" > opened.txt\n');
  const { chmodSync, existsSync, readFileSync } = await import('node:fs');
  chmodSync(work.path('browser'), 0o755);
  const terminal = open({ args: harbour, env: { BROWSER: work.path('browser') } });
  await terminal.until(OPENED);
  terminal.press('o');
  await terminal.until(/Opened https:|Open which source/);
  if (terminal.screen.includes('Open which')) terminal.press(KEYS.enter);
  await terminal.until('Opened https://news.example/harbour/');
  await expect
    .poll(() => existsSync(work.path('opened.txt')) && readFileSync(work.path('opened.txt'), 'utf8'))
    .toMatch(/^https:\/\/news\.example\/harbour\/\d+\n$/);
});

test('--watch builds again when an article changes', async () => {
  work.put('news/one.txt', 'Published 8 January 2021\n\nThe ferry sank on 5 January 2021.');
  const terminal = open({ args: ['view', '--watch', '--published', '2021-01-08', 'news'], columns: 120, rows: 40 });
  await terminal.until(/▸ 5 January 2021/);
  work.put('news/two.txt', 'The bridge was closed on 7 January 2021 after the flood.');
  await terminal.until(/7 January 2021 +▮/);
  expect(terminal.screen).toMatch(/▸ 5 January 2021/);
});

test('articles are built before they are shown, and r builds again', async () => {
  work.put('rows.jsonl', jsonl(articles));
  const terminal = open({ args: ['rows.jsonl'], columns: 120, rows: 40 });
  await terminal.until('Events by day');
  terminal.press('r');
  await terminal.until('Built again:');
});

describe('colours', () => {
  const codesOf = async (env: NodeJS.ProcessEnv) => {
    const terminal = open({ args: harbour, columns: 120, env });
    await terminal.until(OPENED);
    terminal.press('q');
    await terminal.ended;
    return new Set(terminal.written.match(/\x1b\[[\d;]*m/g));
  };

  test('none with NO_COLOR', async () => {
    expect([...(await codesOf({ NO_COLOR: '1' }))].filter((code) => /[349]\d|10\d/.test(code))).toEqual([]);
  });

  test('16, 256 or true colour, as the terminal has them', async () => {
    expect([...(await codesOf({ TERM: 'xterm' }))].join()).not.toMatch(/[34]8;/);
    expect([...(await codesOf({ TERM: 'xterm-256color' }))].join()).toMatch(/38;5;/);
    expect([...(await codesOf({ COLORTERM: 'truecolor' }))].join()).toMatch(/38;2;/);
  });
});

test('a screen reader gets words in reading order', async () => {
  const terminal = open({ args: harbour, env: { INK_SCREEN_READER: 'true' } });
  await terminal.until(/1 of 24\. [\s\S]+\sindependent\s+source/);
  expect(terminal.screen).not.toMatch(/[╭│▮]/);
  terminal.press('j');
  await terminal.until(/2 of 24\. /);
  terminal.press('q');
  expect(await terminal.ended).toBe(0);
});

test('--plain prints text, on a terminal too', async () => {
  const terminal = open({ args: ['view', '--plain', 'harbour.json'], rows: 50 });
  expect(await terminal.ended).toBe(0);
  expect(terminal.alternate).toBe(false);
  expect(terminal.written).not.toContain('\x1b[');
  expect(terminal.written).toContain('The harbour affair');
});

test('the hint shows at the first run, and no more', async () => {
  const state = { XDG_STATE_HOME: work.path('fresh') };
  const first = open({ args: harbour, env: state });
  await first.until('New here?');
  first.press('j', 'q');
  await first.ended;
  const second = open({ args: harbour, env: state });
  expect(await second.until(OPENED)).not.toContain('New here?');
});
