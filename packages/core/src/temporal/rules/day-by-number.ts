import type { Beside } from '../rule.js';

/** What goes on behind a day, rather than being the nineteenth of its kind. */
export const GOES_ON =
  'and|but|when|after|as|he|she|they|it|the|an?|we|there|his|her|its|their|some|at|in|from|until|with|by';
const ALONE = /^(?![-\u2010-\u2013])(?!\s{1,8}\w)/;
const SMALL = new RegExp(`^\\s{1,8}(?:${GOES_ON})\\b`);

/** What is done on a hole of a golf course. */
const SPORT = /\b(?:birdies?|bogeys?|bogeyed|birdied|eagles?|par|parred|putts?|holed|tee|drive|chip)\b/i;

/** Where a clause begins that its day opens: "On the 4th", "; by the 4th", ", and on the 4th". */
const OPENS = /(?:^\W{0,4}|[.;:]\W{1,4}|[,\u2013\u2014]\s+(?:and\s+|but\s+)?)(?:on|by)\s+$/i;
/** Some of whose kind are numbered: "the 5th Avenue", "the 14th Amendment", "the 7th Fleet". */
const NUMBERED_KIND =
  /^\s+(?:Ave(?:nue)?|St(?:reet)?|Road|Floor|Hole|Fleet|Army|Corps|Division|Brigade|Battalion|Regiment|Infantry|Cavalry|Airborne|Armou?red|Marines?|Wing|Squadron|Company|Congress|Circuit|District|Amendment|Annual|Century|Ward|Precinct|Arrondissement|Earl|Duke|Lord|Baron|Marquess|Viscount|Dalai|Party|Plenum|Session|Assembly|Parallel|Summit|World|Olympi\w+|Asian|European|International|National)\b/;
/** A name of up to four words and what is told of it. */
const NAME_TOLD =
  /^\s+(?:(?:Mrs?|Ms|Dr|Sir|Lord|Lady|Gen|Col|Sen|Rep|Gov|Prof)\.?\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:was|were|had|has|is|are|will|would|said|told|met|left|went|came|took|made|gave|began|fell|won|lost|became|sent|\p{Ll}{2,12}ed)\b/u;

/** "On the 4th Croft resigned": a name with its verb in a clause that the day opens. */
const isSubject = ({ before, after }: Beside): boolean =>
  OPENS.test(before) && !NUMBERED_KIND.test(after) && NAME_TOLD.test(after);

/** True where a number is a day of the month by what stands beside it: "closed on the 15th", and not "on the 15th floor". */
export const isDayByNumber = (beside: Beside): boolean =>
  !SPORT.test(beside.before) && (ALONE.test(beside.after) || SMALL.test(beside.after) || isSubject(beside));
