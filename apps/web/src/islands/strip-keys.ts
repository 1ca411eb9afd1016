import type { KeyboardEvent } from 'react';
import { SLIDER_STEPS } from './slider-steps';

/** What the keys do on the enlarged strip. */
export interface StripKeys {
  /** To the event so many after the current one, or as far as there are any. */
  step: (by: number) => void;
  /** Moves the window by a share of its length. */
  pan: (share: number) => void;
  /** Makes the window so many times as long. */
  zoom: (factor: number) => void;
  whole: () => void;
  /** Opens the current event. */
  open: () => void;
}

/** How many events a key goes on by. */
const STEPS: Readonly<Record<string, number>> = {
  ...SLIDER_STEPS,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Takes the strip's keys; any other key, and one pressed with Ctrl, Alt or ⌘, is left to the browser. */
export const onStripKey =
  ({ step, pan, zoom, whole, open }: StripKeys) =>
  (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    const by = STEPS[key];
    if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) pan(key === 'ArrowLeft' ? -0.4 : 0.4);
    else if (by !== undefined) step(by);
    else if (key === '+' || key === '=') zoom(0.5);
    else if (key === '-') zoom(2);
    else if (key === '0') whole();
    else if (key === 'Enter') open();
    else return;
    event.preventDefault();
  };
