import { ORDER_VERBS, ROLE_CLASSES } from '../../lexicon/index.js';
import type { Statement } from '../../model/index.js';
import { ofWord } from '../../text/index.js';
import type { SentenceContext } from '../references/sentence-context.js';
import { classLookup } from '../words/class-lookup.js';
import { actionOf, claimedBy, wasClaimedBy } from './claimed-deeds.js';

const roleOf = classLookup(ROLE_CLASSES);

/** Whether a word may tell who ordered or claimed something. */
export const mayAttribute = ofWord(
  ({ lower }) => ORDER_VERBS.has(lower) || /claim|^(?:orders?|had|have|has|let(?:s|ting)?)$/.test(lower),
);

/** Who is said to have ordered what was done, or to have claimed it. */
export function stateAttributions(context: SentenceContext): Statement[] {
  const { tokens, sentences } = context.reading;
  const { firstToken, endToken } = sentences[context.sentence]!;
  const found: Statement[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (!mayAttribute(tokens[i]!.word)) continue;
    const word = tokens[i]!.lower;
    const statement =
      ORDER_VERBS.has(word) && tokens[i]!.pos === 'VERB'
        ? orderedBy(context, i)
        : word === 'orders' || word === 'order'
          ? atTheOrdersOf(context, i)
          : word === 'had' || word === 'have' || word === 'has'
            ? causedBy(context, i)
            : tokens[i + 1]?.lower === 'responsibility' && /^claimed|claiming|claims$/.test(word)
              ? claimedBy(context, i)
              : word === 'claimed' && tokens[i + 1]?.lower === 'by'
                ? wasClaimedBy(context, i)
                : /^let(?:s|ting)?$/.test(word)
                  ? letGo(context, i)
                  : undefined;
    if (statement) found.push(statement);
  }
  return found;
}

/** "A judge ordered their release", "the raid was ordered by the minister" */
function orderedBy(context: SentenceContext, verb: number): Statement | undefined {
  const { tokens } = context.reading;
  const agent =
    tokens[verb + 1]?.text === 'by'
      ? nounAfter(context, verb + 2)
      : context.references.subjectToken(verb, context.sentence);
  const action = actionAfter(context, verb);
  return agent === undefined || !action ? undefined : attribute(context, agent, action, verb);
}

/** "were held at the minister's orders", "on the orders of the court" */
function atTheOrdersOf(context: SentenceContext, noun: number): Statement | undefined {
  const { tokens } = context.reading;
  const clause = context.clauseAt(noun);
  // "the order for the evacuation came from the mayor"
  const source = cameFrom(context, noun);
  if (source !== undefined) {
    const told = actionBefore(context, noun) ?? actionAfter(context, noun);
    return told === undefined ? undefined : attribute(context, source, told, noun);
  }
  if (clause.verb === undefined) return undefined;
  const action = actionOf(tokens[clause.verb]!.text);
  const possessive = /^['’]s?$/.test(tokens[noun - 1]?.text ?? '') ? noun - 2 : undefined;
  const agent = possessive ?? (tokens[noun + 1]?.text === 'of' ? nounAfter(context, noun + 2) : undefined);
  return agent === undefined || !action ? undefined : attribute(context, agent, action, noun);
}

/** The noun that an order "had come from". */
function cameFrom(context: SentenceContext, noun: number): number | undefined {
  const { tokens } = context.reading;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 8); i++) {
    if (/^(?:came|come)$/.test(tokens[i]!.lower))
      return tokens[i + 1]?.lower === 'from' ? nounAfter(context, i + 2) : undefined;
    if (/^[,;:.]$/.test(tokens[i]!.text)) return undefined;
  }
  return undefined;
}

/** What was told to be done before it is told who ordered it, in the same sentence. */
function actionBefore({ reading, sentence }: SentenceContext, noun: number): string | undefined {
  const { tokens, sentences } = reading;
  for (let i = noun - 1; i >= Math.max(sentences[sentence]!.firstToken, noun - 24); i--) {
    const { text, pos } = tokens[i]!;
    const action = pos === 'NOUN' || pos === 'VERB' ? actionOf(text) : undefined;
    if (action) return action;
  }
  return undefined;
}

/** "Varga had all the miners released" */
function causedBy(context: SentenceContext, verb: number): Statement | undefined {
  const { tokens, sentences } = context.reading;
  const { endToken } = sentences[context.sentence]!;
  let nouns = 0;
  for (let i = verb + 1; i < Math.min(endToken, verb + 8); i++) {
    const { pos, text } = tokens[i]!;
    if (/^(?:NOUN|PRON|PROPN)$/.test(pos)) nouns++;
    else if (pos === 'VERB') {
      const action = /(?:ed|en)$|^freed$|^killed$/.test(text) ? actionOf(text) : undefined;
      const agent = nouns > 0 && action ? context.references.subjectToken(verb, context.sentence) : undefined;
      return agent === undefined || !action ? undefined : attribute(context, agent, action, verb, i);
    } else if (!/^(?:DET|ADJ|NUM|PART)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** "A judge let them go for want of evidence" */
function letGo(context: SentenceContext, verb: number): Statement | undefined {
  const { tokens } = context.reading;
  const go = [2, 3].find((step) => /^(?:go|free)$/.test(tokens[verb + step]?.lower ?? ''));
  const agent = go === undefined ? undefined : context.references.subjectToken(verb, context.sentence);
  return agent === undefined ? undefined : attribute(context, agent, 'release', verb, verb + go!);
}

function actionAfter({ reading, sentence }: SentenceContext, verb: number): string | undefined {
  const { tokens, sentences } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = verb + 1; i < Math.min(endToken, verb + 7); i++) {
    const { text, pos } = tokens[i]!;
    if (/^[,;:]$/.test(text) || pos === 'CCONJ') return undefined;
    // "ordered that the men be set free"
    if (/^set$/i.test(text) && tokens[i + 1]?.lower === 'free') return 'release';
    const action = pos === 'NOUN' || pos === 'VERB' ? actionOf(text) : undefined;
    if (action) return action;
  }
  return undefined;
}

/** The noun or name that a phrase after a preposition leads to. */
function nounAfter({ reading, references, sentence }: SentenceContext, from: number): number | undefined {
  const { tokens, sentences } = reading;
  const { endToken } = sentences[sentence]!;
  for (let i = from; i < Math.min(endToken, from + 6); i++) {
    const name = references.nameAt(i);
    if (name && (name.kind !== 'place' || tokens[name.last + 1]?.text !== ',')) return i;
    if (name) continue;
    if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[i]!.pos) && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return i;
  }
  return undefined;
}

function attribute(
  context: SentenceContext,
  agent: number,
  action: string,
  from: number,
  to = from,
): Statement | undefined {
  const { tokens } = context.reading;
  const { references, sentence } = context;
  const name = references.resolve(agent, sentence, 'person') ?? references.resolve(agent, sentence, 'group');
  const word = tokens[agent]!.lower;
  const role = roleOf(word);
  if (!name && !role) return undefined;
  const start = Math.min(tokens[agent]!.start, tokens[from]!.start);
  return {
    start,
    end: Math.max(tokens[to]!.end, tokens[agent]!.end, tokens[from]!.end),
    sentence,
    aspect: 'attribution',
    topic: action,
    value: name ? '' : role!,
    label: name ? '' : word,
    answer: name?.name,
  };
}
