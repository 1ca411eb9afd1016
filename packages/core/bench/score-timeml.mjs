#!/usr/bin/env node
// Scores taggers on folders of TimeML documents as TempEval-3 (Task A) does: node bench/score-timeml.mjs FOLDER...
// With --all the other JavaScript taggers are scored too, which takes minutes. --part held reads every fourth document,
// --part dev the others: rules are written on these, and the part held out shows what they are worth on new text.
import path from 'node:path';
import { readFolder } from './read-timeml.mjs';
import { taggers } from './taggers.mjs';

const args = process.argv.slice(2);
const part = args.includes('--part') ? args[args.indexOf('--part') + 1] : 'all';
const folders = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--part');
const names = args.includes('--all') ? Object.keys(taggers) : ['dateline'];
if (folders.length === 0) {
  console.error('usage: node bench/score-timeml.mjs FOLDER... [--all] [--part dev|held]');
  process.exit(2);
}

/** Relaxed matches, each annotation with the expression that shares most with it, and what is right of them. */
function score(documents, tag) {
  const counts = { gold: 0, system: 0, relaxed: 0, strict: 0, type: 0, value: 0 };
  const started = performance.now();
  // A tagger that throws at a text has found nothing there.
  const found = documents.map((document) => {
    try {
      return tag(document);
    } catch {
      return [];
    }
  });
  const seconds = (performance.now() - started) / 1000;
  documents.forEach(({ annotations }, i) => {
    const free = new Set(found[i]);
    counts.gold += annotations.length;
    counts.system += free.size;
    for (const gold of annotations) {
      const shared = (e) => Math.min(gold.end, e.end) - Math.max(gold.start, e.start);
      const best = [...free].reduce((a, b) => (shared(b) > (a ? shared(a) : 0) ? b : a), null);
      if (!best) continue;
      free.delete(best);
      counts.relaxed += 1;
      if (best.start === gold.start && best.end === gold.end) counts.strict += 1;
      if (best.type === gold.type) counts.type += 1;
      if (best.value === gold.value) counts.value += 1;
    }
  });
  const f1 = (n) => ((200 * n) / (counts.gold + counts.system || 1)).toFixed(1);
  const { gold, system, relaxed, strict, type, value } = counts;
  return {
    gold,
    system,
    'relaxed F1': f1(relaxed),
    'strict F1': f1(strict),
    'type F1': f1(type),
    'value F1': f1(value),
    seconds: seconds.toFixed(1),
  };
}

const rows = folders.flatMap((folder) => {
  const documents = readFolder(folder).filter((_, i) => part === 'all' || (part === 'held') === (i % 4 === 3));
  return names.map((tagger) => ({ corpus: path.basename(folder), tagger, ...score(documents, taggers[tagger]) }));
});
console.table(rows);
