import type { Statement } from '../../model/index.js';
import { isQuoted, ofWord } from '../../text/index.js';
import { isDoubtful } from '../deeds/deed-verbs.js';
import type { SentenceContext } from '../references/sentence-context.js';

const OWN_HAND =
  /^(?:(?:taken|took|taking) (?:his|her) own life\b|(?:killed|hanged|shot|poisoned) (?:himself|herself)\b|committed suicide\b|died by suicide\b)/;
const ILLNESS =
  /^died (?:suddenly )?(?:of|from) ((?:an? |the )?(?:\p{L}+ ){0,2}?(?:heart attack|heart failure|cardiac arrest|stroke|cancer|pneumonia|leukaemia|leukemia|tuberculosis|malaria|covid(?:-19)?|natural causes|complications|sepsis|illness))\b/u;
const VIOLENCE = /^(?:was|been|were) (?:murdered|strangled|stabbed to death|beaten to death|shot dead)\b/;
/** "Varga's death was ruled a homicide" */
const RULED =
  /^(?:was|is) (?:(?:ruled|declared|found to be|classified as|recorded as|treated as) )?(?:an? )?(homicide|murder|suicide)\b/;
/** Whether a word may tell what somebody died of. */
export const mayTellDeath = ofWord(({ lower }) =>
  /^(?:taken|took|taking|killed|hanged|shot|poisoned|committed|died|was|been|were)$/.test(lower),
);

/** What somebody died of, where one excludes the other: an illness, the own hand, or somebody else's. */
export function stateDeaths(context: SentenceContext): Statement[] {
  const { reading, references, sentence } = context;
  const { tokens, sentences, quotes } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken + 1; i < endToken; i++) {
    if (!mayTellDeath(tokens[i]!.word)) continue;
    const after = tokens
      .slice(i, Math.min(endToken, i + 9))
      .map(({ lower }) => lower)
      .join(' ');
    const whose = tokens[i - 2]?.lower ?? '';
    const ofDeath = i - 3 >= firstToken - 1 && tokens[i - 1]!.lower === 'death' && /^(?:['’]s?|his|her)$/.test(whose);
    const told = ofDeath ? ruledIn(after) : mannerIn(after);
    if (!told || isQuoted(tokens[i]!.start, quotes) || isDoubtful(context, i)) continue;
    const subject = ofDeath
      ? /^h/.test(whose)
        ? i - 2
        : Math.max(firstToken, i - 3)
      : references.subjectToken(i, sentence);
    const name = subject === undefined ? undefined : references.resolve(subject, sentence, 'person');
    if (name?.kind !== 'person') continue;
    const last = Math.min(endToken, i + told.words) - 1;
    const span = { start: tokens[i]!.start, end: tokens[last]!.end, sentence };
    found.push({
      ...span,
      aspect: 'outcome',
      topic: 'death',
      subject: name.name,
      value: told.value,
      label: told.label,
    });
  }
  return found;
}

function ruledIn(words: string): { value: string; label: string; words: number } | undefined {
  const ruled = RULED.exec(words);
  if (!ruled) return undefined;
  const label = ruled[1]!;
  return { value: label === 'suicide' ? 'suicide' : 'killing', label, words: ruled[0].split(' ').length };
}

function mannerIn(words: string): { value: string; label: string; words: number } | undefined {
  const own = OWN_HAND.exec(words)?.[0];
  if (own) return { value: 'suicide', label: 'suicide', words: own.split(' ').length };
  const violence = VIOLENCE.exec(words)?.[0];
  if (violence) return { value: 'killing', label: violence.replace(/^\S+ /, ''), words: violence.split(' ').length };
  const illness = ILLNESS.exec(words);
  return illness ? { value: 'illness', label: illness[1]!, words: illness[0].split(' ').length } : undefined;
}
