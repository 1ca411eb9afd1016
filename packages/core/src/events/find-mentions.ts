import { dateOfEdtf } from '../calendar/index.js';
import type { EventMention, NameMention, PublicationDate, TemporalExpression } from '../model/index.js';
import type { TextReading } from '../text/index.js';

/** The clauses of a text that tell something dated. */
export function findMentions(
  reading: TextReading,
  expressions: TemporalExpression[],
  names: NameMention[],
  _published: PublicationDate | undefined,
): EventMention[] {
  return expressions.flatMap((expression, index) => {
    const date = expression.edtf ? dateOfEdtf(expression.edtf) : null;
    const sentence = reading.sentences.findIndex((s) => s.start <= expression.start && expression.end <= s.end);
    const place = reading.sentences[sentence];
    if (!date || !place) return [];
    const words = reading.tokens.slice(place.firstToken, place.endToken);
    return [
      {
        start: place.start,
        end: place.end,
        sentence,
        expression: index,
        date,
        basis: 'stated' as const,
        reason: expression.reason,
        status: 'reported' as const,
        head: words.find((token) => token.pos === 'VERB')?.text ?? '',
        terms: words.filter((token) => /^(NOUN|PROPN|VERB)$/.test(token.pos)).map((token) => token.text.toLowerCase()),
        names: names.flatMap((name, i) => (place.start <= name.start && name.end <= place.end ? [i] : [])),
        figures: [],
      },
    ];
  });
}
