import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const quiet = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
};

/** Runs turbo to its end, with every tool's telemetry off; `stdio` as for spawnSync. */
export function runTurbo(args, stdio) {
  return spawnSync(process.execPath, [findTurbo(), ...args], {
    stdio,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...quiet },
  });
}

function findTurbo() {
  try {
    return createRequire(import.meta.url).resolve('turbo/bin/turbo');
  } catch {
    console.error('The packages are not installed yet. Run `npm install` first.');
    process.exit(1);
  }
}
