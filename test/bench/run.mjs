// What the inside page costs. node test/bench/run.mjs [--peers WORKDIR] [--rounds N] [--dist DIST], after a build.
// Times on a shared machine drift: all that is compared is measured in turns in one run, and the middle of the rounds is taken.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bareProcess, profiledProcess, wholeProcess } from './cold.mjs'
import { median, ms, range, table } from './times.mjs'
import { openTypst } from './typst.mjs'
import { openPress, profiledPages, timed } from './warm.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EDITION = join(ROOT, 'examples/inside-page/edition.json')
const WARM_UP = 40
const PAGES_A_ROUND = 10
/** must: shares of Typst's time for a cold process, and of its pages a second */
const COLD_MOST = 2
const WARM_LEAST = 2

const { values } = parseArgs({ options: { peers: { type: 'string' }, rounds: { type: 'string', default: '9' }, dist: { type: 'string', default: join(ROOT, 'dist') } } })
const rounds = Number(values.rounds)
const dist = resolve(values.dist)
const folder = await mkdtemp(join(tmpdir(), 'stonehand-bench-'))
try {
  const typst = values.peers === undefined ? undefined : await openTypst(values.peers)
  const cold = measureCold(typst)
  const warm = await measureWarm(typst)
  const stages = [...cold.stages].map(([stage, time]) => [stage, ms(time), warm.stages.has(stage) ? ms(warm.stages.get(stage)) : ''])
  const spread = (i) => [cold.ours, warm.ours].map((times) => ms(range(times)[i]))
  console.log(
    table([['ms', 'cold', 'warm'], ...stages, ['whole', ms(median(cold.ours)), ms(median(warm.ours))], ['quickest tenth', ...spread(0)], ['slowest tenth', ...spread(1)]]),
  )
  console.log(
    `\n${(1000 / median(warm.ours)).toFixed(1)} pages a second, a different page each time; ${ms(median(cold.ours))} ms a process for one page, of which Node alone ${ms(median(cold.bare))}.`,
  )
  if (typst) compare(cold, warm)
} finally {
  await rm(folder, { recursive: true })
}

/** Processes in turn: ours, Node alone, Typst. Then one more of ours, profiled. */
function measureCold(typst) {
  const args = [join(dist, 'cli.js'), 'typeset', EDITION, '-o', join(folder, 'page.pdf')]
  const times = { ours: [], bare: [], typst: [] }
  for (let round = -1; round < rounds; round++) {
    const once = { ours: wholeProcess(args), bare: bareProcess(), typst: typst?.cold() }
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

/** Pages in turn: some of ours, then as long again of Typst. */
async function measureWarm(typst) {
  const press = await openPress(dist, EDITION)
  for (let i = 0; i < WARM_UP; i++) await press()
  for (let i = 0; typst && i < 4; i++) typst.warm()
  const times = { ours: [], typst: [] }
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.()
    for (let i = 0; i < PAGES_A_ROUND; i++) times.ours.push(await timed(press))
    for (let i = 0; typst && i < 3; i++) times.typst.push(await timed(typst.warm))
  }
  const profile = await profiledPages(press, 3 * PAGES_A_ROUND, dist)
  const share = median(times.ours) / [...profile.values()].reduce((sum, time) => sum + time, 0)
  return { ...times, stages: new Map([...profile].map(([stage, time]) => [stage, time * share])) }
}

function compare(cold, warm) {
  const coldRatio = median(cold.ours.map((time, i) => time / cold.typst[i]))
  const warmRatio = median(warm.typst) / median(warm.ours)
  console.log(`Typst in the same run: ${ms(median(cold.typst))} ms for its process, ${(1000 / median(warm.typst)).toFixed(1)} pages a second.`)
  console.log(
    `Cold ${coldRatio.toFixed(2)} times Typst's time (must: under ${COLD_MOST}; goal: 1). Warm ${warmRatio.toFixed(2)} times its pages a second (must: ${WARM_LEAST}; goal: 6).`,
  )
  if (!(coldRatio < COLD_MOST) || !(warmRatio >= WARM_LEAST)) process.exitCode = 1
}
