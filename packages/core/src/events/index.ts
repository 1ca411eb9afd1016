export * from './describe-event.js';
export * from './find-mentions.js';
export * from './group-mentions.js';
export type { EntityOf, MentionRef } from './mention-features.js';
export * from './settle-dates.js';
export * from './write-reports.js';
