const PLACES = 'Orvale Brennick Tamsworth Kelby Marrow Sudbrook Ansley Corvin Delmar Ferrin Galway Hexby'.split(' ');
const PEOPLE = 'Ivo Marsh,Lena Orlov,Tomas Reyes,Nadia Khoury,Peter Aldous,Sara Lind,Omar Haddad,Ruth Bell'.split(',');
const ACTS = [
  'closed the {noun} at {place}',
  'was arrested in {place} over the {noun}',
  'opened a new {noun} near {place}',
  'told the council of {place} that the {noun} was unsafe',
  'resigned after the {noun} of {place} failed',
  'promised {number} million crowns for the {noun} in {place}',
];
const NOUNS = 'bridge harbour railway hospital market reservoir power station airport tunnel ferry'.split(' ');
const WHEN = ['on {weekday}', 'on {date}', 'last week', 'in {month}', 'yesterday', '', '', 'two days before the vote'];
const ENDS = [
  'The cost was put at {number} million crowns, and the work is to take {number} months.',
  'About {number} people marched through {place} and called for an inquiry.',
  'Nobody was hurt, the fire service of {place} said.',
  'A spokeswoman for {person} would not say who had given the order.',
];
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * News that never was, the same at each run: articles as rows of JSON Lines, over two years. Plain JavaScript, as the
 * measurement runs without a compiler.
 *
 * @param {number} count How many articles.
 * @param {number} sentences How many sentences each has.
 * @returns {{ id: string, published: string, text: string }[]}
 */
export function inventArticles(count, sentences = 24) {
  return Array.from({ length: count }, (_, index) => {
    const draw = drawFrom(index + 1);
    const published = new Date(Date.UTC(2020, 0, 1 + draw(700))).toISOString().slice(0, 10);
    /** @param {readonly string[]} items */
    const pick = (items) => items[draw(items.length)] ?? '';
    /** @param {string} pattern @returns {string} */
    const fill = (pattern) =>
      pattern
        .replace(/\{noun\}/g, () => pick(NOUNS))
        .replace(/\{place\}/g, () => pick(PLACES))
        .replace(/\{person\}/g, () => pick(PEOPLE))
        .replace(/\{number\}/g, () => String(2 + draw(4000)))
        .replace(/\{weekday\}/g, () => pick(WEEKDAYS))
        .replace(/\{month\}/g, () => pick(MONTHS))
        .replace(/\{date\}/g, () => `${1 + draw(28)} ${pick(MONTHS)} ${2019 + draw(3)}`);
    const tell = () =>
      draw(4) === 0
        ? fill(pick(ENDS))
        : `${fill(`${pick(PEOPLE)} ${pick(ACTS)} ${pick(WHEN)}`).trim()}, ${fill(`as case ${draw(1e6)} of {place} shows`)}.`;
    const text = Array.from({ length: sentences }, tell)
      .map((sentence, place) => (place % 4 === 3 ? `${sentence}\n\n` : `${sentence} `))
      .join('');
    return { id: `invented-${index}`, published, text: text.trim() };
  });
}

/**
 * Whole numbers below a bound, drawn evenly (mulberry32).
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function drawFrom(seed) {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
