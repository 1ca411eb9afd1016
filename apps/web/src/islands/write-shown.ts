/** What writing events needs, in a chunk of its own. */
export { formats } from '@dateline/core/formats';
export { keepEvents } from '@dateline/core/timeline';
