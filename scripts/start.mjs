// Builds what the viewer needs, quietly and from turbo's cache where nothing changed, then opens it. Standard output is the
// viewer's alone, so that `npm start | cat` gives the timeline.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runTurbo } from './run-turbo.mjs';

if (process.stderr.isTTY) process.stderr.write('Preparing the viewer (some seconds the first time) ...');
const build = runTurbo(['run', 'build', '--filter=@dateline/terminal...', '--output-logs=errors-only'], 'pipe');
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
if (build.status !== 0) {
  process.stderr.write(`${build.stdout ?? ''}${build.stderr ?? ''}${build.error ?? ''}\n`);
  process.stderr.write('The build failed; the lines above say where. `npm install` mends a missing package.\n');
  process.exit(1);
}
const dateline = fileURLToPath(new URL('../apps/terminal/bin/dateline.js', import.meta.url));
const viewer = spawn(process.execPath, [dateline, ...process.argv.slice(2)], { stdio: 'inherit' });
// Ctrl-C belongs to the viewer: it restores the screen and leaves.
process.on('SIGINT', () => {});
viewer.on('exit', (status, signal) => process.exit(status ?? (signal ? 1 : 0)));
