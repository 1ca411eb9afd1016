import type { Document, Issue } from '../model/index.js';
import type { TextReading } from '../text/index.js';
import { identifyLanguage } from './identify-language.js';

/** What a document is written in, and the issue to report when the rules can't read it. */
export interface LanguageCheck {
  /** BCP 47. */
  language: string;
  issue?: Issue;
}

/**
 * The language of a document, as it says itself or as its words tell. The rules read English; a document in another
 * language becomes an issue, for dates and names pulled out of it would be garbled.
 */
export function checkLanguage(document: Document, reading: Pick<TextReading, 'text' | 'tokens'>): LanguageCheck {
  if (!/\p{L}/u.test(document.text)) {
    return { language: document.language ?? 'und', issue: error('empty-document', 'There is no text to read.') };
  }
  const found = identifyLanguage(reading);
  const declared = document.language?.trim();
  // A text in another script is not English, whatever its metadata says.
  const language = declared && !(isEnglish(declared) && usesOtherScript(document.text)) ? declared : found;
  if (isEnglish(language)) return { language: declared === language ? declared : 'en' };
  const message = `The text is in a language that the rules don't read (${language}); only English is read.`;
  return { language, issue: error('unsupported-language', message) };
}

const isEnglish = (tag: string): boolean => /^en(g|glish)?([-_]|$)/i.test(tag);

function usesOtherScript(text: string): boolean {
  const letters = text.slice(0, 4000).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length < letters.length / 2;
}

const error = (code: 'empty-document' | 'unsupported-language', message: string): Issue => ({
  code,
  severity: 'error',
  message,
});
