import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decode = (text) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? whole),
  );

const attributesOf = (tag) =>
  Object.fromEntries([...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value)]));

/** A TimeML document (ISO 24617-1) as its text, its creation time and its TIMEX3 annotations by offset. */
export function readTimeML(file) {
  const xml = readFileSync(file, 'utf8');
  const created = /<DCT>[\s\S]*?<TIMEX3([^>]*)>/.exec(xml)?.[1] ?? '';
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const annotations = [];
  const open = [];
  let text = '';
  for (const [, close, name, attributes, words] of body.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    if (words !== undefined) text += decode(words);
    else if (name !== 'TIMEX3') continue;
    else if (!close) open.push({ start: text.length, ...attributesOf(attributes) });
    else {
      const { start, type, value } = open.pop() ?? {};
      if (start !== undefined) annotations.push({ start, end: text.length, type, value });
    }
  }
  const published = (attributesOf(created).value ?? '').slice(0, 10);
  return { id: path.basename(file, '.tml'), text, published, annotations };
}

/** Every TimeML document of a folder, in the order of their names. */
export const readFolder = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => readTimeML(path.join(folder, name)));
