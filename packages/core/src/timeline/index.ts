export * from '../text/slug.js';
export * from './collect-issues.js';
export * from './generator.js';
export * from './identify-events.js';
export * from './list-sources.js';
export * from './order-events.js';
