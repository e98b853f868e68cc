import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'transforms/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
