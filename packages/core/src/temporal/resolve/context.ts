import type { CalendarUnit } from '../../calendar/index.js';
import type { DaySpan, TemporalAnchor, TimexType } from '../../model/index.js';
import type { TextReading } from '../../text/index.js';
import type { RecognisedExpression } from '../recognise.js';
import type { YearHeading } from './chronology.js';

/** A time that the text has spoken of, for expressions that lean on it. */
export interface Mention {
  expression: RecognisedExpression;
  value: string;
  /** `span`: a length of time that began with the year or quarter ("the first nine months"). */
  unit: CalendarUnit | 'span';
  span: DaySpan;
  /** Told by pointing at a time told before ("the next day"), or with its weekday ("Monday the 3rd"): a scene goes on. */
  scene?: boolean;
  /** "Eight months earlier she had been sold": the story goes on from the time before it. */
  flashback?: boolean;
}

/** What the resolvers of one document share: its words, its date and what has been resolved so far. */
export interface ResolveContext {
  reading: TextReading;
  /** The day that deictics lean on. */
  today: string | undefined;
  /** The days between which the document was published. */
  published: DaySpan | undefined;
  /** The publication in words, for reasons: "publication (8 November 2021)". */
  publication: string;
  /** Whether the text {@link tellsStory tells a story} of other years. */
  story: boolean;
  /** In the order of the text. */
  mentions: Mention[];
  /** The time that a record was last compared with: nothing leans on it but what points at it. */
  record?: Mention;
  /** The day told last by an event that is yet to be dated: "the Sunday after the flood". */
  afterEvent?: AfterEvent;
  /** The year that heads the entries of a chronology, where one was told. */
  heading?: YearHeading;
}

/** A day of the week told by an event, from which others go on: "on the Sunday after the flood ... on the Tuesday". */
export interface AfterEvent {
  anchor: Extract<TemporalAnchor, { kind: 'event' }>;
  expression: RecognisedExpression;
}

/** What a resolver makes of a form. */
export interface Resolved {
  type: TimexType;
  value: string;
  reason: string;
  anchor?: TemporalAnchor;
  /** Set where the days are not those of the value: "the past two months". */
  span?: DaySpan;
  /** The time of day where it is not that of the words alone: "at 3 p.m. ... at 4 o'clock". */
  clock?: string;
  /** Told in passing: nothing that follows leans on it. */
  aside?: boolean;
}
