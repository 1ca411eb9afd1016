import type { EntityOf } from '../../events/index.js';
import type { DaySpan, DocumentAnalysis } from '../../model/index.js';

/** The day on which somebody died, of those whose death an article tells and dates: who is dead grows no older. */
export function deathDays(analyses: readonly DocumentAnalysis[], entityOf: EntityOf): Map<string, DaySpan> {
  const days = new Map<string, DaySpan>();
  analyses.forEach(({ statements, mentions }, document) => {
    for (const { aspect, topic, subject, start, sentence } of statements) {
      if (aspect !== 'deed' || !/^(?:death|burial)$/.test(topic) || subject === undefined) continue;
      const person = entityOf[document]?.[subject];
      const told = mentions.find(
        ({ sentence: at, clause, date, basis }) =>
          at === sentence &&
          clause.start <= start &&
          start < clause.end &&
          date &&
          /^(?:stated|relative|event)$/.test(basis),
      );
      const known = person === undefined ? undefined : days.get(person);
      if (person !== undefined && told?.date && (!known || told.date.end < known.end)) days.set(person, told.date);
    }
  });
  return days;
}
