// The page on which everybody else was measured: npm run bench:peers -- WORKDIR [N] [OUT.pdf] [--set-only] [--rounds R], after a build.
// WORKDIR is a copy of the peers' harness with its fonts, texts and photos; N pages of it are set into OUT.pdf, and timed beside Typst where
// that is installed there. Times on a shared machine drift: all that is compared is measured in turns in one run, and the middle is taken.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { typeset, writePdf } from 'stonehand'
import { zlibCodec } from 'stonehand/node'
import { bareProcess, peakMemory, wholeProcess } from './cold.mjs'
import { openPeersData, writeArticles } from './peersData.mjs'
import { median, ms, table } from './times.mjs'
import { openTypst } from './typst.mjs'
import { timed } from './warm.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'set-only': { type: 'boolean' }, rounds: { type: 'string', default: '9' } } })
const [workdir, count = '64', out = 'out/peers.pdf'] = positionals
if (workdir === undefined) throw new Error('Name a copy of the peers’ harness: npm run bench:peers -- WORKDIR N OUT.pdf')
const folder = resolve(workdir)
const target = resolve(out)
const rounds = Number(values.rounds)
/** musts: shares of Typst's time and memory for a process and of its pages a second; growth of a page's cost from few to many */
const COLD_MOST = 2
const MEMORY_MOST = 0.5
const WARM_LEAST = 2
const GROWTH_MOST = 1.1
const FEW = 8
const SOME = 64
const MANY = 512
const WARM_UP = 48
/** as `stonehand typeset` asks of V8 itself */
const FLAGS = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1000000'] : []

const scratch = await mkdtemp(join(tmpdir(), 'stonehand-peers-'))
try {
  const data = openPeersData(folder)
  const pages = writeArticles(folder, Math.max(Number(count), MANY), join(scratch, 'articles.json'))
  await setPages(data, pages.slice(0, Number(count)))
  if (!values['set-only']) await measure(data, pages)
} finally {
  await rm(scratch, { recursive: true })
}

async function pdfOf(data, pages) {
  const edition = data.edition(pages)
  const paper = await typeset(edition, { fonts: data.fonts, pictures: data.pictures(edition) })
  return { paper, pdf: await writePdf(paper, { codec: zlibCodec }) }
}

/** The pages as asked for, and what the report says of them. */
async function setPages(data, pages) {
  const { paper, pdf } = await pdfOf(data, pages)
  await writeFile(target, pdf)
  const { stories, whole, diagnostics } = paper.report
  const sum = (of) => stories.reduce((total, story) => total + of(story), 0)
  const share = (part) => `${(100 * part).toFixed(1)} %`
  console.log(`${target}: ${pages.length} pages, ${(pdf.length / 1024 / pages.length).toFixed(0)} KB each; ${whole.lines} lines, ${sum((s) => s.over.lines)} over.`)
  console.log(
    `Word spaces of ${whole.justified} lines: ${share(whole.over15)} over 1.5, ${share(whole.over2)} over 2; ${((100 * whole.hyphens) / whole.lines).toFixed(1)} hyphens in 100 lines, ${whole.longestLadder} in a row at most; rows left white: ${(sum((s) => s.under.lines) / pages.length).toFixed(1)} a page.`,
  )
  const told = new Map()
  for (const { code } of diagnostics) if (code !== 'underset') told.set(code, (told.get(code) ?? 0) + 1)
  if (told.size > 0) console.log(`Told: ${[...told].map(([code, times]) => `${code} ${times}`).join(', ')}.`)
}

async function measure(data, pages) {
  const typst = await openTypst(folder)
  if (!typst) console.log('Typst is not installed there (its own setup does that): no comparison.')
  const cold = measureCold(typst)
  const warm = await measureWarm(data, pages, typst)
  const growth = await measureGrowth(data, pages)
  const row = (label, of) => [label, of('ours'), ...(typst ? [of('typst')] : [])]
  console.log(
    `\n${table([
      ['', 'ours', ...(typst ? ['typst'] : [])],
      row('process, 1 page, ms', (who) => ms(median(cold.one[who]))),
      row(`process, ${FEW} pages, ms`, (who) => ms(median(cold.few[who]))),
      row(`process, ${SOME} pages, ms`, (who) => ms(median(cold.some[who]))),
      row('each extra page, ms', (who) => ms((median(cold.some[who]) - median(cold.few[who])) / (SOME - FEW))),
      row('peak memory, 1 page, MB', (who) => cold.peakOne[who].toFixed(0)),
      row(`peak memory, ${SOME} pages, MB`, (who) => cold.peakSome[who].toFixed(0)),
      row('warm, a page, ms', (who) => ms(median(warm[who]))),
      row('warm, pages a second', (who) => (1000 / median(warm[who])).toFixed(1)),
    ])}`,
  )
  console.log(`\nNode alone takes ${ms(median(cold.bare))} ms. A page of ${MANY} costs ${ms(growth.many)} ms, of ${FEW} ${ms(growth.few)} ms.`)
  judge('cost of a page of many over that of few', growth.many / growth.few, (ratio) => ratio <= GROWTH_MOST, `at most ${GROWTH_MOST}`)
  if (!typst) return
  judge('cold over Typst’s time', median(cold.one.ours.map((time, i) => time / cold.one.typst[i])), (ratio) => ratio < COLD_MOST, `under ${COLD_MOST}; goal 1`)
  judge('warm over Typst’s pages a second', median(warm.typst) / median(warm.ours), (ratio) => ratio >= WARM_LEAST, `at least ${WARM_LEAST}; goal 6`)
  judge('peak memory over Typst’s', cold.peakSome.ours / cold.peakSome.typst, (ratio) => ratio < MEMORY_MOST, `under ${MEMORY_MOST}`)
}

function judge(what, ratio, holds, must) {
  console.log(`${holds(ratio) ? 'holds' : 'FAILS'}: ${what}: ${ratio.toFixed(2)} (must: ${must})`)
  if (!holds(ratio)) process.exitCode = 1
}

/** Processes in turn: ours, Typst, Node alone. */
function measureCold(typst) {
  const articles = (n) => `data/articles-${n}.json`
  const theirs = (n) => typst.process(n, articles(n), join(scratch, 'typst.pdf'))
  const ours = (n) => [[...FLAGS, fileURLToPath(new URL('peersProcess.mjs', import.meta.url)), folder, join(folder, articles(n)), String(n), join(scratch, 'ours.pdf')]]
  const inTurns = (n, times) => {
    const found = { ours: [], typst: [] }
    for (let round = -1; round < times; round++) {
      const once = { ours: wholeProcess(...ours(n)), typst: typst && wholeProcess(...theirs(n)) }
      // the first round fills the system's file cache
      if (round >= 0) for (const who of Object.keys(found)) found[who].push(once[who])
    }
    return found
  }
  const peak = (n) => ({ ours: peakMemory(...ours(n)), typst: typst && peakMemory(...theirs(n)) })
  return {
    one: inTurns(1, rounds),
    few: inTurns(FEW, Math.ceil(rounds / 2)),
    some: inTurns(SOME, Math.ceil(rounds / 4)),
    peakOne: peak(1),
    peakSome: peak(SOME),
    bare: Array.from({ length: 5 }, bareProcess),
  }
}

/** Editions of one page, each another one: some of ours, then as long again of Typst. */
async function measureWarm(data, pages, typst) {
  let n = 0
  const next = () => [pages[n++ % pages.length]]
  for (let i = 0; i < WARM_UP; i++) await pdfOf(data, next())
  for (let i = 0; typst && i < 4; i++) typst.set(next())
  const times = { ours: [], typst: [] }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < 12; i++) times.ours.push(await timed(() => pdfOf(data, next())))
    for (let i = 0; typst && i < 3; i++) times.typst.push(await timed(() => typst.set(next())))
  }
  return times
}

/** What a page costs in an edition of many, and in editions of few, in turn; milliseconds. */
async function measureGrowth(data, pages) {
  const few = []
  for (let from = 0; from < MANY / 2; from += FEW) few.push(await timed(() => pdfOf(data, pages.slice(from, from + FEW))))
  const many = await timed(() => pdfOf(data, pages.slice(0, MANY)))
  for (let from = MANY / 2; from < MANY; from += FEW) few.push(await timed(() => pdfOf(data, pages.slice(from, from + FEW))))
  return { few: few.reduce((sum, time) => sum + time, 0) / MANY, many: many / MANY }
}
