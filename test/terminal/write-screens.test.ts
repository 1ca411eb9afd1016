import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { binary, Workspace } from '../command-line/run-dateline.js';
import { KEYS, OpenTerminal } from './open-terminal.js';

const page = new URL('../../docs/terminal.md', import.meta.url);

/** Waits until the terminal has had nothing new for a while. */
async function quiet(terminal: OpenTerminal): Promise<void> {
  for (let length = -1; length !== terminal.written.length; ) {
    length = terminal.written.length;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
}

/** A screen of the page: `<!-- screen 80x24: d enter -->`, and the block of text under it. */
const SCREEN = /<!-- screen (\d+)x(\d+):([^>]*)-->\n\n```text\n([\s\S]*?)\n```/g;

test('the screens in docs/terminal.md have the size that they claim', () => {
  const screens = [...readFileSync(page, 'utf8').matchAll(SCREEN)];
  expect(screens.length).toBeGreaterThan(4);
  for (const [, columns, rows, , text = ''] of screens) {
    const lines = text.split('\n');
    expect(lines).toHaveLength(Number(rows));
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(Number(columns));
  }
});

// DATELINE_SCREENS=write npx vitest run terminal/write-screens
test.runIf(process.env.DATELINE_SCREENS === 'write')('writes the screens of the shipped dossier', async () => {
  const work = new Workspace();
  work.put('state/dateline/hint-read', '');
  let text = readFileSync(page, 'utf8');
  for (const [block, columns, rows, keys = ''] of text.matchAll(SCREEN)) {
    const terminal = new OpenTerminal([process.execPath, binary], {
      columns: Number(columns),
      rows: Number(rows),
      env: { XDG_STATE_HOME: work.path('state') },
    });
    await terminal.until('Events by day');
    for (const key of keys.trim().split(' ').filter(Boolean)) {
      terminal.press(KEYS[key as keyof typeof KEYS] ?? key);
      await quiet(terminal);
    }
    const lines = terminal.lines.map((line) => line.trimEnd());
    const head = `<!-- screen ${columns}x${rows}:${keys}-->`;
    text = text.replace(block, () => `${head}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``);
    terminal.close();
    await terminal.ended;
  }
  writeFileSync(page, text);
  work.remove();
});
