#!/usr/bin/env node
// The launcher: committed, so that npm links the command at install, before anything is built.
import { existsSync } from 'node:fs';

const entry = new URL('../dist/cli.js', import.meta.url);
if (!existsSync(entry)) {
  console.error('dateline: not built yet. Run `npm start` (or `npm run build`) in the project folder first.');
  process.exit(1);
}
await import(entry.href);
