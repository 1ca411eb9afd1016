import type { KeyboardEvent } from 'react';

/** What the keys do on the enlarged strip. */
export interface StripKeys {
  /** To the event so many after the current one. */
  step: (by: number) => void;
  /** Moves the window by a share of its length. */
  pan: (share: number) => void;
  /** Makes the window so many times as long. */
  zoom: (factor: number) => void;
  whole: () => void;
  /** Opens the current event. */
  open: () => void;
}

/** Takes the strip's keys; any other key, and one pressed with Ctrl, Alt or ⌘, is left to the browser. */
export const onStripKey =
  ({ step, pan, zoom, whole, open }: StripKeys) =>
  (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    if (key === 'ArrowLeft') shiftKey ? pan(-0.4) : step(-1);
    else if (key === 'ArrowRight') shiftKey ? pan(0.4) : step(1);
    else if (key === '+' || key === '=') zoom(0.5);
    else if (key === '-') zoom(2);
    else if (key === '0' || key === 'Home') whole();
    else if (key === 'Enter') open();
    else return;
    event.preventDefault();
  };
