import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Only against what never ends: where time is a claim, a test measures it.
    testTimeout: 120_000,
    maxWorkers: '100%',
    hookTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    // What opens a browser has a run of its own where that is said.
    exclude: process.env['STONEHAND_BROWSER'] === 'apart' ? ['test/browser/**'] : [],
    globalSetup: ['test/node/buildCli.ts'],
  },
})
