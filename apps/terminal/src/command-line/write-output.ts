import { once } from 'node:events';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { CommandError, ExitStatus } from './command-error.js';

/** Writes to standard output and waits while its reader is slow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Fails early, before any work, where a file could not be written. */
export function checkOutput(file: string): void {
  const folder = path.dirname(path.resolve(file));
  if (!isFolder(folder))
    throw new CommandError(ExitStatus.nothing, `${file}: there is no folder ${folder}; make it first.`);
  if (isFolder(file)) throw new CommandError(ExitStatus.nothing, `${file} is a folder; -o takes the name of a file.`);
}

/** Writes a file whole or not at all: another file is written beside it and then takes its name. */
export function writeWhole(file: string, text: string): void {
  const target = resolveLink(file);
  // A device or a named pipe is written to, never replaced.
  const special = statSync(target, { throwIfNoEntry: false })?.isFile() === false;
  const written = special ? target : path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(written, 'w');
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      if (!special) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (!special) renameSync(written, target);
  } catch (error) {
    if (!special) rmSync(written, { force: true });
    throw new CommandError(ExitStatus.nothing, `${file} could not be written: ${(error as Error).message}`);
  }
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

function resolveLink(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
