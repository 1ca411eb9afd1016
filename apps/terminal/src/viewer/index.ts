import { setFlagsFromString } from 'node:v8';
import { toPlainText } from '@dateline/core/formats';
import type { Timeline } from '@dateline/core/model';
import type { PathWatch } from './actions/watch-paths.js';

/** How a timeline is to be shown. */
export interface ViewerOptions {
  /** Readable text on standard output instead of the viewer; also what a pipe or a dumb terminal gets. */
  plain?: boolean;
  /** Builds the timeline again from its articles; the viewer's r. */
  rebuild?: () => Promise<Timeline>;
  /** Paths whose changes make the viewer build again by itself; watched until it is left. */
  watch?: PathWatch;
}

/**
 * Shows a timeline on this process's terminal until it is left, or prints it as text where there is no terminal to show
 * it on.
 */
export async function runViewer(timeline: Timeline, options: ViewerOptions = {}): Promise<void> {
  const { stdin, stdout, env } = process;
  if (options.plain || !stdout.isTTY || !stdin.isTTY || env.TERM === 'dumb') {
    options.watch?.stop();
    stdout.write(toPlainText(timeline));
    return;
  }
  // React and Ink read these once, when they are loaded: React's slow checks for developers stay off, and a terminal is
  // drawn on even where a build server's variable is set.
  env.NODE_ENV ??= 'production';
  env.CI = 'false';
  env.CONTINUOUS_INTEGRATION = 'false';
  // Frames are made and thrown away by the thousand; without this the heap grows to twice what the timeline takes.
  setFlagsFromString('--heap-growing-percent=30');
  const { showViewer } = await import('./run-viewer.js');
  await showViewer(timeline, options);
}
