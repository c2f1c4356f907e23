import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const home = fileURLToPath(new URL('../..', import.meta.url))

/** The library as it was built: an application has it from npm, and needs none of this. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: {
    alias: [
      { find: /^stonehand$/, replacement: `${home}dist/index.js` },
      { find: /^stonehand\/(.+)$/, replacement: `${home}dist/$1.js` },
    ],
  },
  server: { fs: { allow: [home] } },
  worker: { format: 'es' },
  build: { outDir: `${home}out/playground`, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
})
