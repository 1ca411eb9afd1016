import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** The part of wink-nlp's language model that it writes to: the words that it has met, in order, and where each stands. */
interface Lexemes {
  hash: Record<string, number>;
  list: string[];
}

let tagger: WinkMethods | undefined;
let lexemes: Lexemes | undefined;
/** How many entries of the list are past looking up: the model's own words, and the words of earlier texts. */
let settled = 0;

/**
 * wink-nlp with its sentence and part-of-speech stages, made at the first use: importing costs nothing.
 *
 * It remembers each unknown word and from then on cuts that word as it was cut the first time, so that a text would be read
 * differently after other texts, or in another worker. Each call makes it forget them: ask once for each text.
 */
export function loadTagger(): WinkMethods {
  if (!tagger) {
    tagger = winkNLP({ ...model, core: openModel } as typeof model, ['sbd', 'pos']);
    settled = lexemes?.list.length ?? 0;
  }
  if (lexemes) {
    // The list itself stays: wink-nlp keeps the words' features at the same places of an array of its own.
    for (; settled < lexemes.list.length; settled++) delete lexemes.hash[lexemes.list[settled]!];
  }
  return tagger;
}

function openModel() {
  const core = (model as unknown as { core: () => { features: { lexeme: Lexemes } } }).core();
  lexemes = core.features.lexeme;
  return core;
}
