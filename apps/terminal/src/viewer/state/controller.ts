import { citationOf, citationQuotations, citationText, counted, terminalText } from '@dateline/core/formats';
import type { Timeline } from '@dateline/core/model';
import { filteredTimeline } from '../actions/filtered-timeline.js';
import type { Outside } from '../actions/outside.js';
import { commandOf } from '../keys/commands.js';
import { typedText } from '../keys/key-names.js';
import { addressMenu, paletteMenu } from './menus.js';
import { modeOf } from './mode.js';
import { chosenSource } from './shown-source.js';
import type { Store } from './store.js';
import { type Message, selectedEntry } from './view-state.js';

/** Takes keys, and does what reaches outside the state. */
export interface Controller {
  press: (key: string) => void;
  run: (command: string) => void;
  /** Builds again, as r does. */
  rebuild: () => Promise<void>;
}

export function createController(store: Store, outside: Outside): Controller {
  const say = (text: string, tone: Message['tone'] = 'plain') =>
    store.dispatch({ type: 'message', message: { text, tone } });

  /** Runs what may fail; a failure becomes a message. */
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'bad');
    }
  };

  const open = (url: string) =>
    attempt(async () => {
      await outside.open(url);
      say(`Opened ${url}`, 'good');
    });

  const openAddress = () => {
    const addresses = addressMenu(store.get());
    if (addresses.length === 0) say('No source of this event has an address.');
    else if (addresses.length === 1) void open(addresses[0]!.url);
    else store.dispatch({ type: 'open-addresses' });
  };

  const copy = () => {
    const state = store.get();
    const entry = selectedEntry(state);
    if (!entry) return say('Choose an event first.');
    const citation = terminalText(citationText(citationOf(state.index.timeline, entry.event)));
    return attempt(async () => say(`Copied the citation ${await outside.copy(citation)}.`, 'good'));
  };

  const copyQuotations = () => {
    const state = store.get();
    const entry = selectedEntry(state);
    if (!entry) return say('Choose an event first.');
    // Cleaned paragraph by paragraph: the breaks between them stay.
    const paragraphs = citationQuotations(state.index.timeline, entry.event).split('\n\n').map(terminalText);
    return attempt(async () =>
      say(`Copied the citation and its quotations ${await outside.copy(paragraphs.join('\n\n'))}.`, 'good'),
    );
  };

  /** Whether a build was asked for while another ran, which may have read its articles before they changed. */
  let again = false;

  const rebuild = async (): Promise<void> => {
    if (store.get().busy) {
      again = true;
      return;
    }
    if (!outside.rebuild) return say('There are no articles to build this timeline from again.');
    const { rebuild: build } = outside;
    store.dispatch({ type: 'busy', text: 'reading articles…' });
    await attempt(async () => {
      const timeline = await build();
      store.dispatch({ type: 'rebuilt', timeline });
      say(
        `Built again: ${counted(timeline.events.length, 'event')} from ${counted(timeline.sources.length, 'source')}.`,
        'good',
      );
    });
    store.dispatch({ type: 'busy', text: null });
    if (!again) return;
    again = false;
    await rebuild();
  };

  const jump = (words: string) =>
    attempt(async () => {
      say(`Looking for ${words}…`);
      const found = await outside.readDate(words, latestDay(store.get().index.timeline));
      if (found) store.dispatch({ type: 'jump', ...found });
      else say(`No date in “${words}”. Try: June 2020, last May, summer 2021.`, 'bad');
    });

  const submit = () => {
    const state = store.get();
    const { overlay } = state;
    store.dispatch({ type: 'command', id: 'submit' });
    if (overlay?.kind !== 'prompt') return;
    const text = overlay.text.trim();
    if (text === '' || overlay.purpose === 'search') return;
    if (overlay.purpose === 'jump') void jump(text);
    else void attempt(async () => say(await outside.write(text, filteredTimeline(state)), 'good'));
  };

  const effects: Readonly<Record<string, () => unknown>> = {
    quit: outside.quit,
    'quit-anywhere': outside.quit,
    suspend: outside.suspend,
    redraw: outside.redraw,
    copy,
    'copy-quotations': copyQuotations,
    rebuild,
    submit,
    'open-address': openAddress,
    'address-open': () => {
      const state = store.get();
      const address = state.overlay?.kind === 'addresses' ? addressMenu(state)[state.overlay.cursor] : undefined;
      store.dispatch({ type: 'command', id: 'close' });
      if (address) void open(address.url);
    },
    'source-address': () => {
      const url = chosenSource(store.get())?.source.url;
      if (url) void open(url);
      else say('This source has no address.');
    },
    export: () => store.dispatch({ type: 'open-prompt', purpose: 'export', text: 'timeline.json' }),
    'palette-run': () => {
      const { overlay } = store.get();
      const chosen = overlay?.kind === 'palette' ? paletteMenu(overlay.query)[overlay.cursor] : undefined;
      store.dispatch({ type: 'command', id: 'close' });
      if (chosen) run(chosen.id);
    },
  };

  const run = (command: string, key?: string) => {
    const effect = effects[command];
    if (effect) effect();
    else store.dispatch({ type: 'command', id: command, key });
  };

  const press = (key: string) => {
    store.dispatch({ type: 'hint-read' });
    const command = commandOf(modeOf(store.get()), key);
    if (command) return run(command.id, key);
    const text = typedText(key);
    if (text) store.dispatch({ type: 'type', text });
  };

  return { press, run, rebuild };
}

/** The day against which dates in words are read: the latest publication, else the end of the timeline. */
function latestDay({ sources, span }: Timeline): string {
  const published = sources.flatMap((source) => source.published?.end ?? []);
  return published.sort().at(-1) ?? span?.end ?? '1970-01-01';
}
