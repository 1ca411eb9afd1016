import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Nothing asserts on time; a slow or busy machine gets as much of it as it needs.
export default defineConfig({
  test: { testTimeout: 120_000 },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
});
