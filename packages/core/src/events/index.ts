export * from './describe-event.js';
export * from './find-figures.js';
export * from './find-mentions.js';
export * from './group-mentions.js';
export { areKindred } from './kindred.js';
export { type EntityOf, type MentionRef, profileMentions } from './mention-features.js';
export { type Clause, readClauses, verbTables } from './read-clauses.js';
export * from './settle-dates.js';
export * from './write-reports.js';
