export * from './direction/direction.js';
export { numberOf, ordinalOf } from './read-words.js';
export * from './recognise.js';
export { isOfStory } from './resolve/after-event.js';
export { standsAlone } from './resolve/chronology.js';
export { goesIntoMorning } from './resolve/next-morning.js';
export { offsetDate, withinOffset } from './resolve/offset-date.js';
export { tellsStory } from './resolve/tells-story.js';
export * from './resolve.js';
