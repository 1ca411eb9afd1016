/** A signal that Ctrl-C raises; a second Ctrl-C ends the process at once, as it does everywhere. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}
