export * from './order-events.js';
export * from './slug.js';
