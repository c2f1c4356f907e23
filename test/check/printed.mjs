// What others read in a PDF of ours: node test/check/printed.mjs PAGE.pdf EDITION.json [BODYSIZE]. Needs pdffonts and pdftotext (poppler-utils) and qpdf; with STONEHAND_FIXTURES
// and the size of justified body type, linequality.
// Ends with 1 where something is wrong.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const [pdf, editionFile, bodySize] = process.argv.slice(2)
const edition = JSON.parse(readFileSync(editionFile, 'utf8'))
const faults = []
const run = (command, args) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })

checkSyntax()
checkFonts()
checkText()
if (process.env.STONEHAND_FIXTURES && bodySize !== undefined) checkLines(join(process.env.STONEHAND_FIXTURES, 'tools/linequality'))
for (const fault of faults) console.error(`wrong: ${fault}`)
process.exitCode = faults.length === 0 ? 0 : 1

function checkSyntax() {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', pdf], { encoding: 'utf8' })
  if (status !== 0 || /warning|error/i.test(stderr)) faults.push(`qpdf --check: ${stdout}${stderr}`)
}

function checkFonts() {
  const rows = run('pdffonts', [pdf]).trim().split('\n').slice(2)
  if (rows.length === 0) faults.push('pdffonts lists no fonts')
  for (const row of rows) if (!/\s(yes)\s+(yes)\s+(yes)\s+\d+\s+\d+\s*$/.test(row)) faults.push(`not embedded, subset and with Unicode: ${row}`)
  console.log(`fonts: ${rows.length}, all embedded, subset and with Unicode`)
}

/** Heads, captions and quotes each in one piece; then, with them taken out, the body of each article in one piece. */
function checkText() {
  let page = run('pdftotext', ['-raw', '-nopgbrk', pdf, '-'])
    .normalize('NFC')
    .replace(/[\u2010-]\n(?=\S)/g, '-')
    .replaceAll('\u2010', '-')
  // in the order of the page, a narrow word space of a head is read too
  const inOrder = run('pdftotext', ['-nopgbrk', pdf, '-']).normalize('NFC').replaceAll('\u2010', '-')
  const placed = new Set(edition.pages.flatMap((p) => p.stories.flatMap((story) => [story.article, ...(story.sidebars ?? []).map((sidebar) => sidebar.article)])))
  const articles = edition.articles.filter((article) => placed.has(article.id))
  let pieces = 0
  for (const article of articles) {
    for (const [what, text] of displayOf(article)) {
      // a dateline may be run in
      const whole = what !== 'dateline'
      const found = piece(text, whole).exec(page)
      pieces++
      if (!found && !piece(text, whole).test(inOrder)) faults.push(`${article.id}: the ${what} is not in one piece: ${text}`)
      else if (found && whole) page = `${page.slice(0, found.index)}\n${page.slice(found.index + found[0].length)}`
    }
  }
  let words = 0
  for (const article of articles) {
    const body = article.body.flatMap((block) => (block.kind === 'list' ? block.items.map(plain) : block.kind === 'break' || block.kind === 'table' ? [] : [plain(block.text)]))
    const text = body.join(' ')
    words += wordsOf(text).length
    if (piece(text, false).test(page)) continue
    faults.push(`${article.id}: the body is not whole and in order from here: ${firstBreak(text, page)}`)
  }
  for (const items of edition.items ?? []) {
    if (!piece(plain(items.standingHead), true).test(page)) faults.push(`${items.id}: the standing head is not in one piece`)
    for (const item of items.items) {
      const text = [item.runInHead ?? '', ...item.body.map((block) => plain(block.text)), item.signature ?? ''].join(' ')
      if (!piece(text, false).test(page)) faults.push(`${items.id}: an item is not whole: ${firstBreak(text, page)}`)
    }
  }
  console.log(`text: ${words} words of ${articles.length} articles in order, ${pieces} heads, captions and quotes in one piece`)
}

/** Everything of an article that stands apart from its body. */
function displayOf(article) {
  const one = (what, text) => (text === undefined ? [] : [[what, plain(text)]])
  return [
    // on one line where there are both
    ...(article.label !== undefined && article.kicker !== undefined
      ? one('label and kicker', `${plain(article.label)} ${plain(article.kicker)}`)
      : [...one('label', article.label), ...one('kicker', article.kicker)]),
    ...one('headline', article.headline),
    ...(article.decks ?? []).flatMap((deck) => one('deck', deck)),
    ...one('standfirst', article.standfirst),
    ...one('dateline', article.dateline),
    ...(article.bylines ?? []).flatMap((byline) =>
      byline.text === undefined ? byline.names.flatMap(({ name, title }) => one('byline', title === undefined ? name : `${name}, ${title}`)) : one('byline', byline.text),
    ),
    ...(article.pullQuotes ?? []).flatMap((quote) => [...one('quote', quote.text), ...one('attribution', quote.attribution)]),
    ...(article.figures ?? []).flatMap((figure) => [
      ...one('caption', figure.caption),
      ...figure.pictures.flatMap((picture) => one('caption', picture.caption)),
      // one credit for pictures of one hand under one caption
      ...(figure.caption === undefined ? figure.pictures.map((picture) => picture.credit) : [...new Set(figure.pictures.map((picture) => picture.credit))]).flatMap((credit) =>
        one('credit', credit),
      ),
    ]),
    ...(article.factboxes ?? []).flatMap((box) => [...one('title of a factbox', box.title), ...one('source', box.source)]),
    ...one('tagline', article.tagline),
    ...one('agency note', article.agencyNote),
  ]
}

function plain(text) {
  return (typeof text === 'string' ? text : text.map((run) => run.text ?? (run.break ? ' ' : '')).join('')).normalize('NFC').replaceAll('\u00ad', '').replaceAll('\u2010', '-')
}

function wordsOf(text) {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The text with any white space between its words; `whole` where it must begin and end lines, as display text does. */
function piece(text, whole) {
  const words = wordsOf(text).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(whole ? `(?<![^\\n])${words.join('\\s+')}[ \\t]*(?![^\\n])` : `(?<!\\S)${words.join('\\s+')}(?!\\S)`, 'iu')
}

function firstBreak(text, page) {
  const words = wordsOf(text)
  let whole = 0
  let least = words.length
  while (least - whole > 1) {
    const middle = (whole + least) >> 1
    if (piece(words.slice(0, middle).join(' '), false).test(page)) whole = middle
    else least = middle
  }
  return `… ${words.slice(Math.max(0, whole - 4), whole + 6).join(' ')} …`
}

function hasBoxes() {
  return edition.articles.some((article) => article.factboxes) || edition.pages.some((p) => p.stories.some((story) => story.box))
}

/** The figures of the lines, read from the file by a tool that knows nothing of us. */
function checkLines(linequality) {
  const {
    line,
    hyphens_per_100_lines: hyphens,
    longest_ladder: ladder,
    overfull_lines: overfull,
    on_grid_share: onGrid,
    baseline_jitter_pt: jitter,
  } = JSON.parse(run(linequality, [pdf, bodySize, '--json']))
  const figures = [
    ['mean', line.mean, 0.95, 1.15, 1.15],
    ['variation', line.stdev / line.mean, 0, 0.29, 0.25],
    ['over 1.5x', line.share_gt_1_5x, 0, 0.06, 0.04],
    ['over 2x', line.share_gt_2x, 0, 0.015, 0.008],
    ['hyphens per 100', hyphens, 0, 20, 15],
    ['ladder', ladder, 0, 2, 2],
    ['overfull', overfull, 0, 0, 0],
    // boxes have a grid of their own
    ['on the grid', onGrid, hasBoxes() ? 0.9 : 1, 1, 1],
    ['off the grid by', jitter, 0, 0.01, 0.01],
  ]
  for (const [name, value, least, most, goal] of figures) {
    const rounded = Number(value.toFixed(4))
    if (value < least || value > most) faults.push(`linequality: ${name} is ${rounded}, not within ${least} to ${most}`)
    console.log(`lines: ${name} ${rounded} (must ${least} to ${most}${value <= goal ? '' : `, goal ${goal} missed`})`)
  }
}
