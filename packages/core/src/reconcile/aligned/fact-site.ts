import type { EntityOf } from '../../events/index.js';
import { CARDINAL_WORDS, MONTH_WORDS, SCALE_WORDS, UNIT_WORDS, WEEKDAY_WORDS } from '../../lexicon/index.js';
import type { Day, DaySpan, DocumentAnalysis, TemporalExpression, TextSpan } from '../../model/index.js';
import { contentRoots, rootOf } from '../../text/index.js';
import type { Fact } from './fact.js';

/** A figure with the words around it, which tell what it is of. */
export interface FactSite {
  fact: Fact;
  /** Content words and entities ("@") by how near they stand to the figure: 1 beside it, less in its sentence and in the one before. */
  words: ReadonlyMap<string, number>;
  /** Those beside it that are no names, but for what it counts. */
  plain: ReadonlySet<string>;
  /** Whom and what its sentence names, but for those who are told to have said it. */
  named: ReadonlySet<string>;
  /** Words of its sentence that begin with a capital, but for its first one and those of dates. */
  capitals: ReadonlySet<string>;
  /** Whom and what its article names most. */
  main: ReadonlySet<string>;
  /** The days that are named near it in its sentence. */
  dates: readonly DaySpan[];
  /** The day until which it counts: "by 6 June". */
  until?: Day;
  /** The event that it is told with. */
  group?: number;
  /** The day of that event, and the one that the article itself gives it beside the figure. */
  day?: DaySpan;
  firm?: DaySpan;
}

/** Roots of words for numbers and days, which are compared as such and tell nothing beside it. */
let counting: ReadonlySet<string> | undefined;
const tellsThing = (root: string): boolean => {
  counting ??= new Set(
    [
      ...Object.keys({ ...CARDINAL_WORDS, ...SCALE_WORDS, ...UNIT_WORDS }),
      ...MONTH_WORDS.flat(),
      ...WEEKDAY_WORDS.flat(),
    ].map((word) => rootOf(word.toLowerCase())),
  );
  return !/\d/.test(root) && !counting.has(root);
};

/** Words within so many characters stand beside a figure. */
const BESIDE = 100;
const CAPITALISED = /(?<!\p{L})\p{Lu}\p{L}*/gu;
const WITHIN = 0.6;
const BEFORE = 0.3;

/** Reads the sites of a document's figures; what is read off a sentence is read but once. */
export function sitesOf(
  facts: readonly Fact[],
  { document: { text }, sentences, names, expressions, published }: DocumentAnalysis,
  entities: EntityOf[number] | undefined,
): FactSite[] {
  const isDated = published !== undefined && (published.basis !== 'inferred' || published.start === published.end);
  const rootsOf = once((sentence: number) =>
    tellingRoots(text.slice(sentences[sentence]!.start, sentences[sentence]!.end)),
  );
  let [name, expression] = [0, 0];
  const namesBySentence = sentences.map(({ end }) => {
    const own: number[] = [];
    for (; name < names.length && names[name]!.start < end; name++) own.push(name);
    return own;
  });
  const datesBySentence = sentences.map(({ end }) => {
    const own: (TextSpan & { span: DaySpan })[] = [];
    for (; expression < expressions.length && expressions[expression]!.start < end; expression++) {
      const it = expressions[expression]!;
      if (it.span && tellsDate(it, isDated)) own.push({ start: it.start, end: it.end, span: it.span });
    }
    return own;
  });
  const capitalsOf = once((sentence: number) => {
    const { start, end } = sentences[sentence]!;
    const own = text.slice(start, end).replace(SPOKEN, ' ').match(INNER_CAPITAL) ?? [];
    return new Set(own.filter((word) => !CALENDAR.test(word) && !ZONE.test(word)));
  });
  const main = mostNamed(entities ?? []);
  return facts.map((fact) => {
    const { sentence } = fact;
    const { start, end, paragraph } = sentences[sentence]!;
    const words = new Map<string, number>();
    const add = (word: string, weight: number) => words.set(word, Math.max(words.get(word) ?? 0, weight));
    const addNames = (at: number, weight: number) => {
      for (const index of namesBySentence[at]!) if (entities?.[index]) add(`@${entities[index]}`, weight);
    };
    if (sentences[sentence - 1]?.paragraph === paragraph) {
      for (const root of rootsOf(sentence - 1)) add(root, BEFORE);
      addNames(sentence - 1, BEFORE);
    }
    for (const root of rootsOf(sentence)) add(root, WITHIN);
    addNames(sentence, WITHIN);
    const near = text.slice(Math.max(start, fact.start - BESIDE), Math.min(end, fact.end + BESIDE));
    for (const root of tellingRoots(near)) add(root, 1);
    const counted = new Set(contentRoots(fact.label));
    const plain = new Set(tellingRoots(near.replace(CAPITALISED, ' ')).filter((root) => !counted.has(root)));
    const named = new Set(
      namesBySentence[sentence]!.flatMap((index) => (isSayer(text, names[index]!) ? [] : (entities?.[index] ?? []))),
    );
    const isOpen = ({ start: from }: TextSpan) => OPEN.test(text.slice(Math.max(start, from - LED), from));
    const dates = datesBySentence[sentence]!.filter(
      (it) => Math.max(it.start - fact.end, fact.start - it.end) <= BESIDE && !isOpen(it),
    ).map(({ span }) => span);
    const by = datesBySentence[sentence]!.find(
      ({ start: from, span }) => span.start === span.end && BY.test(text.slice(Math.max(fact.end, from - LED), from)),
    );
    return { fact, until: by?.span.end, words, plain, named, capitals: capitalsOf(sentence), main, dates };
  });
}

/** So many names tell what an article is about. */
const MAIN = 5;

function mostNamed(entities: readonly (string | undefined)[]): Set<string> {
  const times = new Map<string, number>();
  for (const id of entities) if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  const ranked = [...times].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return new Set(ranked.slice(0, MAIN).map(([id]) => id));
}

const tellingRoots = (text: string): string[] => contentRoots(text).filter(tellsThing);

/** A function that works out each answer but once. */
function once<T>(read: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key)!;
  };
}

const CALENDAR = new RegExp(`\\d{4}|\\b(?:${[...MONTH_WORDS.flat(), ...WEEKDAY_WORDS.flat()].join('|')})\\b`, 'i');

/** Whether an expression tells a date, and no mere time of day; in an article of no known day only what names its year does. */
const tellsDate = ({ type, text }: TemporalExpression, isDated: boolean): boolean =>
  (type === 'DATE' && (isDated || /\d{4}/.test(text))) || (type === 'TIME' && isDated && CALENDAR.test(text));

const ZONE = /^(?:GMT|UTC|[CEMPW]E?S?T|BST)$/;
/** Who says it. */
const SPOKEN = /\b(?:said|according to|told)\b[^;]*$/;
const INNER_CAPITAL = /(?<=[\p{L}\d,)] )\p{Lu}\p{L}+/gu;

/** "by 6 June" */
const BY = /\b(?:by|as of|until)(?: the)? $/;
/** "since Wednesday" and "by Friday" leave other days open. */
const OPEN = /\b(?:since|by|as of|until|till|after|before)(?: the)? $/;
const LED = 12;

const LEAD = 60;
const SAYS = /\b(?:said|says|told|according to|announced)\b[^.;]*$/;
const SAID = /^(?:,[^,.;]{1,40},)? ?(?:said|says|told|announced)\b/;

/** "said Colonel Roe, the force's spokesman": whose words it is, and not what it is of. */
const isSayer = (text: string, { start, end }: TextSpan): boolean =>
  SAYS.test(text.slice(Math.max(0, start - LEAD), start)) || SAID.test(text.slice(end, end + LEAD));
