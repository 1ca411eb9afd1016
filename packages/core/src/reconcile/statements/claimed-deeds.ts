import { kindOf } from '../../events/index.js';
import type { Statement } from '../../model/index.js';
import { rootOf } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';

/** "The attack was claimed by the Front": a deed, and not a seat or a prize. */
export function wasClaimedBy(
  { reading: { tokens }, references, sentence }: SentenceContext,
  verb: number,
): Statement | undefined {
  const subject = references.subjectToken(verb, sentence);
  const name = [2, 3].map((step) => references.nameAt(verb + step)).find((it) => it !== undefined);
  if (subject === undefined || !/^(?:was|were|been)$/.test(tokens[verb - 1]?.lower ?? '') || name?.kind === 'person')
    return undefined;
  if (!name || !/^(?:attack|bombing|raid)$/.test(actionOf(tokens[subject]!.lower) ?? '')) return undefined;
  return {
    start: tokens[verb]!.start,
    end: tokens[name.last]!.end,
    sentence,
    aspect: 'attribution',
    topic: 'claimed responsibility',
    value: '',
    label: '',
    answer: name.name,
  };
}

/** "The Front claimed responsibility", for the verb of it. */
export function claimedBy(context: SentenceContext, verb: number): Statement | undefined {
  const { tokens } = context.reading;
  const agent = context.references.subjectToken(verb, context.sentence);
  const name = agent === undefined ? undefined : context.references.resolve(agent, context.sentence, 'group');
  if (!name) return undefined;
  return {
    start: tokens[name.first]!.start,
    end: tokens[verb + 1]!.end,
    sentence: context.sentence,
    aspect: 'attribution',
    topic: 'claimed responsibility',
    value: '',
    label: '',
    answer: name.name,
  };
}

/** The kinds of deeds that are done at somebody's word, by the root of the word that tells them. */
export function actionOf(word: string): string | undefined {
  const kind = kindOf(word, 'VERB');
  if (rootOf(word.toLowerCase()) === rootOf('raid')) return 'raid';
  return kind && /^(?:arrest|release|attack|death|law|change|travel|inquiry|trial)$/.test(kind) ? kind : undefined;
}
