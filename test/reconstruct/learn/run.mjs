// npm run learn: bundles learn.ts (what lines are), then learnBounds.ts (where paragraphs begin) and learnSigns.ts (which texts are of one story), and runs them; with a name after it, that one alone.
// LEARN_EDITIONS and LEARN_EPOCHS make a smaller trial.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundled } from '../bundled.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(root, 'node_modules/.learn-'))
const wanted = process.argv.slice(2)
try {
  for (const name of wanted.length > 0 ? wanted : ['learn', 'learnBounds', 'learnSigns']) {
    const outfile = join(folder, `${name}.mjs`)
    await bundled({ entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))] }, outfile)
    const { learn } = await import(pathToFileURL(outfile).href)
    await learn()
  }
} finally {
  rmSync(folder, { recursive: true })
}
