import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Only against what never ends: where time is a claim, a test measures it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/node/buildCli.ts'],
  },
})
