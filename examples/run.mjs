// Sets an example: npm run example -- NAME [--png]. Writes out/NAME.pdf, and with --png a picture of its first page beside the example.
// An example is an edition, or a style sheet that is laid over the edition of `inside-page`; faces of its own lie in its `fonts`. One that does
// more has an `example.mjs`, which writes into out/NAME/ and answers with the PDF to show.
import { execFileSync, execSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const name = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 'inside-page'
const folder = join(home, 'examples', name)
const names = readdirSync(join(home, 'examples')).filter((other) => ['edition.json', 'style.json', 'example.mjs'].some((file) => existsSync(join(home, 'examples', other, file))))
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

const styled = existsSync(join(folder, 'style.json'))
const script = join(folder, 'example.mjs')
if (existsSync(script)) {
  const { run } = await import(pathToFileURL(script).href)
  const file = await run(join(home, 'out', name))
  console.log(relative(process.cwd(), file))
  if (process.argv.includes('--png')) drawPage(file, ['-scale-to-x', '1160', '-scale-to-y', '-1'])
} else {
  const file = await setEdition()
  if (process.argv.includes('--png')) drawPage(file, ['-r', '62', ...(styled ? [] : ['-gray'])])
}

/** Writes the PDF of an example, and says how it came out. */
async function setEdition() {
  const words = existsSync(join(folder, 'edition.json')) ? folder : join(home, 'examples/inside-page')
  const written = await readEdition(join(words, 'edition.json'))
  const edition = styled ? { ...written, style: JSON.parse(await readFile(join(folder, 'style.json'), 'utf8')) } : written
  const paper = await typeset(edition, { fonts: await facesOf(join(folder, 'fonts')), pictures: await loadPictures(edition, words) })
  const file = join(home, 'out', `${name}.pdf`)
  mkdirSync(join(home, 'out'), { recursive: true })
  await writeFile(file, await writePdf(paper, { codec: zlibCodec }))
  console.log(`${relative(process.cwd(), file)}\n${outcome(paper.report)}`)
  for (const { severity, path, message } of paper.report.diagnostics) console.log(`${severity}: ${path}: ${message}`)
  return file
}

/** The shipped faces, and those in a folder by the names of their files. */
async function facesOf(fonts) {
  const own = existsSync(fonts) ? readdirSync(fonts).filter((file) => file.endsWith('.ttf')) : []
  return new Map([...(await loadFonts()), ...(await Promise.all(own.map(async (file) => [basename(file, '.ttf'), await readFile(join(fonts, file))])))])
}

/** Whether some source is younger than what was built from it. */
function isStale() {
  const built = statSync(join(home, 'dist/index.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
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
function drawPage(pdf, options) {
  const target = join(folder, 'page')
  try {
    execFileSync('pdftoppm', ['-png', '-singlefile', ...options, pdf, target])
    console.log(relative(process.cwd(), `${target}.png`))
  } catch (error) {
    console.error(error.code === 'ENOENT' ? 'No picture was drawn: pdftoppm (poppler-utils) is not installed.' : error.message)
    process.exitCode = 1
  }
}
