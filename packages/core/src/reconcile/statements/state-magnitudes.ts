import type { Statement } from '../../model/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

const TOLD = /\bmagnitude(?:\sof)?[\s-](\d\.\d)\b|\b(\d\.\d)[\s-]magnitude\b|\bmeasur(?:ed|ing)\s(\d\.\d)\b/i;

/** How strong an earthquake was: "a magnitude of 6.1", "a 6.4-magnitude earthquake". */
export function stateMagnitudes({ reading: { text, sentences }, sentence }: SentenceContext): Statement[] {
  const { start, end } = sentences[sentence]!;
  const words = text.slice(start, end);
  if (!/quake|tremor|richter|magnitude/i.test(words)) return [];
  const told = TOLD.exec(words);
  const value = told?.[1] ?? told?.[2] ?? told?.[3];
  if (!told || !value) return [];
  const at = start + told.index + told[0].indexOf(value);
  const number = Number(value);
  return [
    {
      start: at,
      end: at + value.length,
      sentence,
      aspect: 'figure',
      topic: 'magnitude of the earthquake',
      value,
      label: value,
      min: number,
      max: number,
      counted: 'magnitude',
    },
  ];
}
