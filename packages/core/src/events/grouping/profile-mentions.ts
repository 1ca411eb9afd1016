import type { DocumentAnalysis, EventMention } from '../../model/index.js';
import type { MentionFeatures } from './mention-features.js';
import type { PileTerms } from './pile-terms.js';
import { type ProfilePart, Profiler } from './profiler.js';
import { sceneOf } from './scene.js';
import type { EntityOf, ToldTerms } from './told-terms.js';

/** What grouping sees of mentions, still without their dates, and how many different terms they have between them. */
export interface MentionProfiles {
  features: MentionFeatures[];
  vocabulary: number;
}

/**
 * The features of all mentions that don't merely go on with another, in an order that doesn't depend on the documents'
 * order.
 */
export function profileMentions(
  analyses: readonly DocumentAnalysis[],
  entityOf: EntityOf,
  { numbering, told, weights }: PileTerms,
): MentionProfiles {
  const profiler = new Profiler(numbering, weights);
  const order = analyses
    .map(({ digest, document }, index) => ({ index, key: `${digest} ${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const features: MentionFeatures[] = [];
  for (const { index: document } of order) {
    for (const [mention, parts] of partsOf(analyses[document]!, told[document]!)) {
      const leader = analyses[document]!.mentions[mention]!;
      const personal = namesPerson(leader, analyses[document]!);
      const scene = sceneOf(leader, analyses[document]!, entityOf[document] ?? []);
      features.push(profiler.profile(leader, parts, { document, mention, place: features.length, personal, scene }));
    }
  }
  return { features, vocabulary: numbering.texts.length };
}

const namesPerson = ({ names, around }: EventMention, analysis: DocumentAnalysis): boolean =>
  [...names, ...around].some((name) => analysis.names[name]?.kind === 'person');

/** What each mention is known by, itself and others that go on from it. */
function partsOf(analysis: DocumentAnalysis, told: readonly ToldTerms[]): Map<number, ProfilePart[]> {
  const parts = new Map<number, ProfilePart[]>();
  analysis.mentions.forEach((mention, index) => {
    const root = mention.continues ?? index;
    const leader = analysis.mentions[root]!;
    if (leader.continues !== undefined || !joinsProfile(mention, leader, analysis)) return;
    const whole = mention.sentence === leader.sentence || opens(mention, analysis);
    const same = whole || told[index]!.concepts.some((it) => told[root]!.concepts.includes(it));
    const part = { mention, told: told[index]!, whole, same };
    const list = parts.get(root);
    if (list) list.push(part);
    else parts.set(root, [part]);
  });
  return parts;
}

const opens = ({ sentence }: EventMention, { sentences }: DocumentAnalysis): boolean => {
  const role = sentences[sentence]?.role;
  return role === 'headline' || role === 'lead';
};

/** A mention is known by its own sentence, by the next sentence that goes on with it and, as a story, by the article's opening. */
const joinsProfile = (mention: EventMention, leader: EventMention, analysis: DocumentAnalysis): boolean =>
  mention === leader ||
  mention.sentence === leader.sentence ||
  mention.sentence - leader.sentence === 1 ||
  (opens(mention, analysis) && opens(leader, analysis));
