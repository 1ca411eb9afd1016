import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

let tagger: WinkMethods | undefined;

/** wink-nlp with its sentence and part-of-speech stages, made at the first use: importing costs nothing. */
export function loadTagger(): WinkMethods {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  return tagger;
}
