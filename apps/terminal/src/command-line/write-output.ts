import { once } from 'node:events';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { CommandError, ExitStatus } from './command-error.js';

/** Writes to standard output and waits while its reader is slow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Characters that are written at once. */
const BLOCK = 1 << 18;

/** Joins pieces of a text until they are worth writing. */
export function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block) yield block;
}

/** Fails early, before any work, where a file could not be written. */
export function checkOutput(file: string): void {
  const folder = path.dirname(path.resolve(file));
  if (!isFolder(folder))
    throw new CommandError(ExitStatus.nothing, `${file}: there is no folder ${folder}; make it first.`);
  if (isFolder(file)) throw new CommandError(ExitStatus.nothing, `${file} is a folder; -o takes the name of a file.`);
}

/** Writes a file whole or not at all: another file is written beside it and then takes its name. */
export function writeWhole(file: string, text: Iterable<string>): void {
  const target = resolveLink(file);
  // A device or a named pipe is written to, never replaced.
  const special = statSync(target, { throwIfNoEntry: false })?.isFile() === false;
  const written = special ? target : path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(written, 'w');
    try {
      for (const piece of text) {
        const bytes = Buffer.from(piece);
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      }
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
