import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { HOME } from './stonehand.js'

/** Bundles the command line anew where a source is younger than it, so that tests run what the sources say. */
export default function setup(): void {
  const built = statSync(join(HOME, 'dist/cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync(join(HOME, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = [...sources.map((entry) => join(entry.parentPath, entry.name)), join(HOME, 'esbuild.config.mjs')]
  if (files.some((file) => statSync(file).mtimeMs > built)) execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: HOME, stdio: 'inherit' })
}
