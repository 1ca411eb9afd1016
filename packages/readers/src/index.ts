export { type ArticleRead, type ReadOptions, readAll, readArticles } from './read-articles.js';
export { isTimelineFile, readTimeline } from './read-timeline.js';
