import { spawn } from 'node:child_process';

/** The command that opens an address on each system. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address in the browser (BROWSER, else the system's own opener). Only http and https: an address comes from
 * an article, and no other scheme has any business here. No shell is involved.
 */
export async function openAddress(address: string, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new Error(`Not an address of the web: ${address}`);
  const [command = 'xdg-open', ...before] = env.BROWSER ? [env.BROWSER] : (OPENERS[process.platform] ?? ['xdg-open']);
  await new Promise<void>((resolve, reject) => {
    const child = spawn(command, [...before, url.href], { stdio: 'ignore', detached: true });
    child.once('error', () => reject(new Error(`No browser could be started; the address is ${url.href}`)));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
