import type { StyleName } from './style-name.js';

export type Attribute = 'bold' | 'dim' | 'italic' | 'underline' | 'inverse';

/** A colour on a dark and on a light background, and its number (0 to 15) where there are 16. */
export interface Colour {
  dark: string;
  light: string;
  ansi: number;
}

/** How a style looks. `attributes` hold at every colour level, `plain` only without colour. */
export interface Style {
  text?: Colour;
  ground?: Colour;
  attributes?: readonly Attribute[];
  plain?: readonly Attribute[];
}

const grey: Colour = { dark: '#7f8699', light: '#6b7280', ansi: 8 };
const faint: Colour = { dark: '#414868', light: '#b6bcc9', ansi: 8 };
const cyan: Colour = { dark: '#7dcfff', light: '#00677f', ansi: 6 };
const amber: Colour = { dark: '#e0af68', light: '#8a5a00', ansi: 3 };
const green: Colour = { dark: '#9ece6a', light: '#3d6b1f', ansi: 2 };
const red: Colour = { dark: '#f7768e', light: '#b3203a', ansi: 1 };
const blue: Colour = { dark: '#7aa2f7', light: '#2450b8', ansi: 4 };
const violet: Colour = { dark: '#bb9af7', light: '#6d3bb8', ansi: 5 };

/** The one table of looks. In 16 colours the terminal's own palette decides, so dark and light are alike there. */
export const STYLES: Readonly<Record<StyleName, Style>> = {
  dim: { text: grey, plain: ['dim'] },
  strong: { attributes: ['bold'] },
  accent: { text: cyan, attributes: ['bold'] },
  border: { text: faint, plain: ['dim'] },
  borderFocus: { text: cyan, plain: ['bold'] },
  date: { text: amber },
  heading: { text: blue, attributes: ['bold'] },
  bar: { text: green },
  barRest: { text: faint, plain: ['dim'] },
  spark: { text: grey, plain: ['dim'] },
  sparkWindow: { text: cyan, attributes: ['bold'] },
  disputed: { text: red, attributes: ['bold'] },
  alleged: { text: amber },
  denied: { text: violet },
  planned: { text: blue },
  hit: {
    text: { dark: '#1a1b26', light: '#1a1b26', ansi: 0 },
    ground: { dark: '#e0af68', light: '#ffd98a', ansi: 3 },
    plain: ['inverse'],
  },
  expression: { text: amber, attributes: ['underline'] },
  person: { text: cyan, plain: ['bold'] },
  group: { text: violet, plain: ['bold'] },
  place: { text: green, plain: ['bold'] },
  source: { attributes: ['bold'] },
  copy: { text: grey, attributes: ['italic'] },
  key: { text: cyan, attributes: ['bold'] },
  chip: {
    text: { dark: '#c0caf5', light: '#1f2a44', ansi: 7 },
    ground: { dark: '#2f3549', light: '#d9deea', ansi: 8 },
    plain: ['inverse'],
  },
  chipChosen: {
    text: { dark: '#1a1b26', light: '#ffffff', ansi: 0 },
    ground: { dark: '#7dcfff', light: '#00677f', ansi: 6 },
    attributes: ['bold'],
    plain: ['inverse'],
  },
  selected: { ground: { dark: '#2e3c64', light: '#cfdcf7', ansi: -1 }, plain: ['inverse'] },
  selectedAway: { ground: { dark: '#24283b', light: '#e6e9f0', ansi: -1 }, plain: ['bold'] },
  good: { text: green },
  bad: { text: red, attributes: ['bold'] },
};
