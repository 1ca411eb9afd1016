import { defineConfig } from 'vitest/config';

// Nothing asserts on time; a slow or busy machine gets as much of it as it needs.
// What the bench times is what is built: node itself imports it.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    server: { deps: { external: [/\/core\/dist\//] } },
  },
});
