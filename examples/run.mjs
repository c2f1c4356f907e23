// Sets an example: npm run example -- NAME [--png]. Writes out/NAME.pdf, and with --png a picture of its first page beside the edition.
import { execFileSync, execSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const name = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 'inside-page'
const folder = join(home, 'examples', name)
const names = readdirSync(join(home, 'examples')).filter((other) => existsSync(join(home, 'examples', other, 'edition.json')))
if (!names.includes(name)) {
  console.error(`There is no example “${name}”; there are: ${names.join(', ')}.`)
  process.exit(2)
}

if (isStale()) {
  console.log('Building …')
  execSync('npm run --silent build', { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] })
}

const { typeset, writePdf } = await import('stonehand')
const { loadFonts, loadPictures, readEdition, zlibCodec } = await import('stonehand/node')

const edition = await readEdition(join(folder, 'edition.json'))
const paper = await typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, folder) })
const file = join(home, 'out', `${name}.pdf`)
mkdirSync(join(home, 'out'), { recursive: true })
await writeFile(file, await writePdf(paper, { codec: zlibCodec }))

console.log(`${relative(process.cwd(), file)}\n${outcome(paper.report)}`)
for (const { severity, path, message } of paper.report.diagnostics) console.log(`${severity}: ${path}: ${message}`)
if (process.argv.includes('--png')) drawPage(file, join(folder, 'page'))

/** Whether some source is younger than what was built from it. */
function isStale() {
  const built = statSync(join(home, 'dist/cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync(join(home, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = [
    ...sources.map((entry) => join(entry.parentPath, entry.name)),
    ...['package.json', 'tsconfig.json', 'tsconfig.build.json', 'esbuild.config.mjs'].map((config) => join(home, config)),
  ]
  return files.some((source) => statSync(source).mtimeMs > built)
}

/** One line on how the edition came out. */
function outcome({ stories, whole }) {
  const sum = (count) => stories.reduce((total, story) => total + count(story), 0)
  return [
    counted(stories.length, 'story', 'stories'),
    counted(
      sum((story) => story.lines),
      'line',
    ),
    `${sum((story) => story.over.lines)} over`,
    `${sum((story) => story.under.lines)} under`,
    `${(100 * whole.over15).toFixed(1)} % of lines loose`,
    counted(whole.hyphens, 'hyphen'),
  ].join(', ')
}

function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`
}

/** With pdftoppm, of poppler-utils. */
function drawPage(pdf, target) {
  try {
    execFileSync('pdftoppm', ['-png', '-singlefile', '-gray', '-r', '62', pdf, target])
    console.log(relative(process.cwd(), `${target}.png`))
  } catch (error) {
    console.error(error.code === 'ENOENT' ? 'No picture was drawn: pdftoppm (poppler-utils) is not installed.' : error.message)
    process.exitCode = 1
  }
}
