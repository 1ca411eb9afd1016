import type { Timeline } from '@dateline/core/model';
import { render } from 'ink';
import { copyText } from './actions/copy-text.js';
import { isFirstRun, rememberHint } from './actions/hint-memory.js';
import { openAddress } from './actions/open-address.js';
import type { Outside } from './actions/outside.js';
import { readDate } from './actions/read-date.js';
import { writeTimeline } from './actions/write-timeline.js';
import { prepareSearch } from './data/search.js';
import { indexTimeline } from './data/timeline-index.js';
import type { ViewerOptions } from './index.js';
import { FrameStream } from './screen/frame-stream.js';
import { KeyStream } from './screen/key-stream.js';
import { PendingAnswer } from './screen/pending-answer.js';
import { takeTerminal } from './screen/terminal-session.js';
import { createController } from './state/controller.js';
import { createStore, type Store } from './state/store.js';
import { startState } from './state/view-state.js';
import { backgroundOf, colourLevel, environmentBackground } from './theme/colour-level.js';
import { type Theme, themeFor } from './theme/theme.js';
import { Viewer } from './viewer.js';

const ASK_BACKGROUND = '\x1b]11;?\x07';

/** The viewer on this process's terminal; settles when it is left. */
export async function showViewer(timeline: Timeline, { rebuild, watch }: ViewerOptions): Promise<void> {
  const { env, stdin, stdout } = process;
  const spoken = env.INK_SCREEN_READER === 'true';
  const screen = new FrameStream(stdout);
  const hint = isFirstRun(env);
  const store = createStore(startState(indexTimeline(timeline), { columns: screen.columns, rows: screen.rows, hint }));
  const level = colourLevel(env);
  const background = environmentBackground(env);
  let theme: Theme = themeFor(level, background ?? 'dark');
  const question = new PendingAnswer();
  const keys = new KeyStream(stdin, (answer) => {
    question.answered();
    theme = themeFor(level, backgroundOf(answer) ?? 'dark');
    draw();
  });

  const session = spoken ? undefined : takeTerminal({ stdin, stdout, screen });
  const outside: Outside = {
    quit: () => void question.settled().then(() => ink.unmount()),
    suspend: () => session?.suspend(),
    redraw: () => screen.redraw(),
    copy: (text) => copyText(text, env, (codes) => stdout.write(codes)),
    open: (url) => openAddress(url, env),
    write: writeTimeline,
    readDate,
    rebuild,
  };
  const controller = createController(store, outside);
  const view = () => <Viewer store={store} controller={controller} theme={theme} spoken={spoken} />;
  const ink = render(view(), {
    stdin: keys as unknown as NodeJS.ReadStream,
    stdout: (spoken ? stdout : screen) as NodeJS.WriteStream,
    debug: !spoken,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: spoken,
  });
  const draw = () => ink.rerender(view());
  const resized = () => store.dispatch({ type: 'resize', columns: screen.columns, rows: screen.rows });
  screen.on('resize', resized);
  if (session && level > 1 && background === undefined) {
    stdout.write(ASK_BACKGROUND);
    question.asked();
  }
  prepareWhileIdle(store);
  try {
    watch?.listen(() => void controller.rebuild());
    await ink.waitUntilExit();
  } finally {
    watch?.stop();
    ink.unmount();
    screen.close();
    session?.leave();
    if (hint) await rememberHint(env);
  }
}

/** Makes the timeline searchable between the keys, a few milliseconds at a time. */
function prepareWhileIdle(store: Store): void {
  const step = () => {
    if (!prepareSearch(store.get().index, 100)) setTimeout(step, 20).unref();
  };
  setTimeout(step, 200).unref();
}
