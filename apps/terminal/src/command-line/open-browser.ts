import { spawn } from 'node:child_process';

/** Shows an address in the user's browser; where none can be started nothing happens, the address having been printed. */
export function openBrowser(address: string): void {
  const [command, ...leading] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command!, [...leading, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
