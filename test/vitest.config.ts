import { defineConfig } from 'vitest/config';

// These tests start processes, which share the machine's cores: time for a slow machine, never asserted upon. No test is tried again
// (`retry`): what fails now and then on a busy machine fails for slow readers too, and Vitest doesn't say that it has tried twice.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
