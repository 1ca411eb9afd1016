import type { MentionRef } from '../../events/index.js';
import type { DocumentAnalysis, TextSpan } from '../../model/index.js';

/** A place in a document's text, with the sentence that it stands in. */
export interface ToldPlace extends TextSpan {
  document: number;
  sentence: number;
}

/** How many sentences back an event may have been told. */
const REACH = 4;

/** Finds the event that a place is told with: in its clause, in its sentence, or before in its paragraph. */
export function toldEvents(groups: readonly (readonly MentionRef[])[], analyses: readonly DocumentAnalysis[]) {
  const bySentence = new Map<string, { clause: TextSpan; saying: boolean; leads: boolean; group: number }[]>();
  groups.forEach((mentions, group) => {
    for (const { document, mention } of mentions) {
      const { sentence, clause, kind, continues } = analyses[document]!.mentions[mention]!;
      // What people are told to have said is the event of no figure beside it, where another is told.
      const key = `${document} ${sentence}`;
      const list = bySentence.get(key) ?? [];
      list.push({ clause, saying: kind === 'speech', leads: continues === undefined, group });
      bySentence.set(key, list);
    }
  });
  return ({ document, sentence, start }: ToldPlace): number | undefined => {
    const { sentences } = analyses[document]!;
    const here = bySentence.get(`${document} ${sentence}`) ?? [];
    // "was found on Friday and its lid on Sunday": the clause that holds the least is the place's own.
    const around = here.filter(({ clause }) => clause.start <= start && start < clause.end);
    if (around.length > 0) return around.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a)).group;
    for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
      if (sentences[at]!.paragraph !== sentences[sentence]!.paragraph) break;
      const told = (bySentence.get(`${document} ${at}`) ?? []).filter(({ saying }) => !saying);
      const leading = told.filter(({ leads }) => leads);
      if (told.length > 0) return nearest(leading.length > 0 ? leading : told, start).group;
    }
    return here.length > 0 ? nearest(here, start).group : undefined;
  };
}

const lengthOf = ({ clause }: { clause: TextSpan }): number => clause.end - clause.start;

/** What was told last before a place of the text, or first behind it. */
function nearest<T extends { clause: TextSpan }>(told: readonly T[], at: number): T {
  const before = told.filter(({ clause }) => clause.start <= at);
  return before.length > 0
    ? before.reduce((a, b) => (b.clause.start > a.clause.start ? b : a))
    : told.reduce((a, b) => (b.clause.start < a.clause.start ? b : a));
}
