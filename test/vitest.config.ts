import { defineConfig } from 'vitest/config';

// These tests start processes, which share the machine's cores: time for a slow machine, never asserted upon.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
