import { defineConfig } from 'vitest/config';

// Nothing asserts on time; a slow or busy machine gets as much of it as it needs.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
