// Makes pages with other programs: node make.mjs FONTS [page …]; FONTS is a folder with a node_modules of open fonts (see README.md).
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { grayPng } from './grayPng.mjs'
import { scanned } from './scanned.mjs'

const HOME = new URL('./', import.meta.url)
const [fonts = '', ...wanted] = process.argv.slice(2)
const names = readdirSync(new URL('pages/', HOME)).flatMap((name) => (name.endsWith('.mjs') ? [name.slice(0, -4)] : []))

const run = (dir, program, ...args) => execFileSync(program, args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 })

const PROGRAMS = {
  chromium: (dir, source) => {
    writeFileSync(join(dir, 'page.html'), source)
    run(dir, 'chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', '--print-to-pdf=page.pdf', 'page.html')
  },
  weasyprint: (dir, source) => {
    writeFileSync(join(dir, 'page.html'), source)
    run(dir, 'weasyprint', 'page.html', 'page.pdf')
  },
  pdflatex: (dir, source) => {
    writeFileSync(join(dir, 'page.tex'), source)
    for (let i = 0; i < 2; i++) run(dir, 'pdflatex', '-interaction=nonstopmode', 'page.tex')
  },
  groff: (dir, source) => {
    writeFileSync(join(dir, 'page.roff'), source)
    writeFileSync(join(dir, 'page.ps'), run(dir, 'groff', '-Kutf8', '-Tps', '-P-pa3', 'page.roff'))
    run(dir, 'gs', '-q', '-sDEVICE=pdfwrite', '-dSubsetFonts=true', '-dEmbedAllFonts=true', '-sPAPERSIZE=a3', '-o', 'page.pdf', 'page.ps')
  },
  soffice: (dir, source) => {
    writeFileSync(join(dir, 'page.fodt'), source)
    run(dir, 'soffice', '--headless', `-env:UserInstallation=${pathToFileURL(join(dir, 'profile')).href}`, '--convert-to', 'pdf', 'page.fodt')
  },
  typst: (dir, source) => {
    writeFileSync(join(dir, 'page.typ'), source)
    run(dir, 'node', new URL('typst.mjs', HOME).pathname, resolve(fonts), dir)
  },
}

for (const name of wanted.length > 0 ? wanted : names) {
  const { program, make, scan } = await import(new URL(`pages/${name}.mjs`, HOME).href)
  const dir = mkdtempSync(join(tmpdir(), `${name}-`))
  mkdirSync(join(dir, 'pictures'), { recursive: true })
  for (let i = 1; i <= 4; i++) writeFileSync(join(dir, 'pictures', `${i}.png`), grayPng(i))
  const { source, truth, language } = make({
    face: (pack, weight, style = 'normal') => pathToFileURL(join(resolve(fonts), `node_modules/@fontsource/${pack}/files/${pack}-latin-${weight}-${style}.woff2`)).href,
  })
  PROGRAMS[program](dir, source)
  let pdf = readFileSync(join(dir, 'page.pdf'))
  if (scan) pdf = scanned(dir, pdf)
  const out = (suffix) => new URL(`../${name}${suffix}`, HOME)
  writeFileSync(out('.pdf'), pdf)
  writeFileSync(out('.answer.json'), `${JSON.stringify({ language: language ?? 'en-GB', ...truth }, null, 2)}\n`)
  for (const [suffix, ...options] of [['.txt'], ['.raw.txt', '-raw'], ['.layout.txt', '-layout']]) {
    writeFileSync(out(suffix), execFileSync('pdftotext', [...options, '-enc', 'UTF-8', '-', '-'], { input: pdf }))
  }
  console.log(name, pdf.length, dir)
}
