import type { Disagreement } from '../model/index.js';

/** What sources differ on, as it goes on from "on": "on the date". */
export const ASPECT_WORDS: Readonly<Record<Disagreement['aspect'], string>> = {
  date: 'the date',
  figure: 'a figure',
  outcome: 'the outcome',
  place: 'the place',
  attribution: 'who did it',
};
