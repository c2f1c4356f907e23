// What tags and threads cost: the inside page written with them and without, in pairs, so that a busy machine weighs on both alike.
// node test/bench/access.mjs [PAIRS]; ends with 1 where they cost more than they may.
import { execSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('../..', import.meta.url))
execSync('npm run --silent build', { cwd: home, stdio: 'inherit' })
const { typeset, writePdf } = await import('stonehand')
const { loadFonts, loadPictures, readEdition, zlibCodec } = await import('stonehand/node')

/** Shares beyond an untagged file. */
const TIME = 0.25
const SIZE = 0.15
const pairs = Number(process.argv[2] ?? 40)

const folder = join(home, 'examples/inside-page')
const edition = await readEdition(join(folder, 'edition.json'))
const fonts = await loadFonts()
const pictures = await loadPictures(edition, folder)
const bare = withoutFigures(edition)
let worst = 0
for (const [name, what, shown] of [
  ['inside page', edition, pictures],
  ['inside page without its pictures', bare, new Map()],
]) {
  // set and written, as from the command line; and written alone
  const paper = await typeset(what, { fonts, pictures: shown })
  const whole = await inPairs((tagged) => typeset(what, { fonts, pictures: shown }).then((set) => writePdf(set, { codec: zlibCodec, tagged })))
  const written = await inPairs((tagged) => writePdf(paper, { codec: zlibCodec, tagged }))
  const sizes = await Promise.all([true, false].map(async (tagged) => (await writePdf(paper, { codec: zlibCodec, tagged })).length))
  const size = sizes[0] / sizes[1] - 1
  console.log(
    `${name}: set and written ${percent(whole)} more time; written alone ${percent(written)}; ${percent(size)} larger (${sizes[1]} bytes, ${sizes[0]} with tags and threads)`,
  )
  if (name === 'inside page') worst = Math.max(worst, whole / TIME, written / TIME, size / SIZE)
}
console.log(`at most ${percent(TIME)} more time and ${percent(SIZE)} larger`)
if (worst > 1) process.exitCode = 1

/** Median of the ratios, each of a pair in turn, less one. */
async function inPairs(run) {
  const once = async (tagged) => {
    const { user, system } = process.cpuUsage()
    await run(tagged)
    const since = process.cpuUsage()
    return since.user + since.system - user - system
  }
  for (let i = 0; i < 5; i++) await run(i % 2 === 0)
  const ratios = []
  for (let i = 0; i < pairs; i++) {
    const [first, second] = [await once(i % 2 === 0), await once(i % 2 === 1)]
    ratios.push(i % 2 === 0 ? first / second : second / first)
  }
  return ratios.sort((a, b) => a - b)[pairs >> 1] - 1
}

function withoutFigures({ articles, ...rest }) {
  return {
    ...rest,
    articles: articles.map(({ figures: _, ...article }) => article),
    pages: rest.pages.map((page) => ({ ...page, stories: page.stories.map(({ figures: _, byline: __, ...story }) => story) })),
  }
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}
