// What the inside page costs, by stage. node test/bench/run.mjs [--rounds N] [--dist DIST], after a build. Beside others it is peers.mjs that measures.
// Times on a shared machine drift: all that is compared is measured in turns in one run, and the middle of the rounds is taken.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bareProcess, profiledProcess, wholeProcess } from './cold.mjs'
import { costsOfWords } from './growth.mjs'
import { median, ms, range, table } from './times.mjs'
import { openLibrary, openPress, profiledPages, timed } from './warm.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EDITION = join(ROOT, 'examples/inside-page/edition.json')
const WARM_UP = 40
const PAGES_A_ROUND = 10
/** must: what a word costs in the longest of these stories, over what it costs in the one before */
const WORDS = [1_000, 10_000, 100_000]
const GROWTH_MOST = 1.5

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, dist: { type: 'string', default: join(ROOT, 'dist') } } })
const rounds = Number(values.rounds)
const dist = resolve(values.dist)
const folder = await mkdtemp(join(tmpdir(), 'stonehand-bench-'))
try {
  const cold = measureCold()
  const warm = await measureWarm()
  const stages = [...cold.stages].map(([stage, time]) => [stage, ms(time), warm.stages.has(stage) ? ms(warm.stages.get(stage)) : ''])
  const spread = (i) => [cold.ours, warm.ours].map((times) => ms(range(times)[i]))
  console.log(
    table([['ms', 'cold', 'warm'], ...stages, ['whole', ms(median(cold.ours)), ms(median(warm.ours))], ['quickest tenth', ...spread(0)], ['slowest tenth', ...spread(1)]]),
  )
  console.log(
    `\n${(1000 / median(warm.ours)).toFixed(1)} pages a second, a different page each time; ${ms(median(cold.ours))} ms a process for one page, of which Node alone ${ms(median(cold.bare))}.`,
  )
  await measureGrowth()
} finally {
  await rm(folder, { recursive: true })
}

/** Processes in turn: ours, Node alone. Then one more of ours, profiled. */
function measureCold() {
  const args = [join(dist, 'cli.js'), 'typeset', EDITION, '-o', join(folder, 'page.pdf')]
  const times = { ours: [], bare: [] }
  for (let round = -1; round < rounds; round++) {
    const once = { ours: wholeProcess(args), bare: bareProcess() }
    // the first round fills the system's file cache
    if (round >= 0) for (const who of Object.keys(times)) times[who].push(once[who])
  }
  const profile = profiledProcess(args, folder)
  const startup = median(times.bare)
  // a profile makes everything slower alike; what it leaves out is Node's own start
  const share = (median(times.ours) - startup) / [...profile.values()].reduce((sum, time) => sum + time, 0)
  const stages = new Map([['startup', startup], ...[...profile].map(([stage, time]) => [stage, time * share])])
  return { ...times, stages }
}

/** Whether a story costs in proportion to its words. */
async function measureGrowth() {
  const { typeset, loadFonts } = await openLibrary(dist)
  const costs = await costsOfWords(typeset, JSON.parse(await readFile(EDITION, 'utf8')), await loadFonts(), WORDS)
  console.log(
    `\n${table([['µs a word, in a story of', ...WORDS.map(String)], ...Object.entries(costs).map(([depth, times]) => [depth === 'fit' ? 'as deep as its text' : 'over', ...times.map(ms)])])}`,
  )
  for (const [depth, times] of Object.entries(costs)) {
    const ratio = times.at(-1) / times.at(-2)
    if (ratio <= GROWTH_MOST) continue
    console.log(`FAILS: ${depth}: a word of the longest story costs ${ratio.toFixed(2)} times that of the one before (must: at most ${GROWTH_MOST})`)
    process.exitCode = 1
  }
}

async function measureWarm() {
  const press = await openPress(dist, EDITION)
  for (let i = 0; i < WARM_UP; i++) await press()
  const ours = []
  for (let i = 0; i < rounds * PAGES_A_ROUND; i++) ours.push(await timed(press))
  const profile = await profiledPages(press, 3 * PAGES_A_ROUND, dist)
  const share = median(ours) / [...profile.values()].reduce((sum, time) => sum + time, 0)
  return { ours, stages: new Map([...profile].map(([stage, time]) => [stage, time * share])) }
}
