import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is wrong with a program's answer, or nothing; its own words where it fails. */
function run(command: string, args: readonly string[]): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  return { status, text: `${stdout}${stderr}`.trim() }
}

export function qpdf(file: string): string | undefined {
  const { status, text } = run('qpdf', ['--check', file])
  return status === 0 ? undefined : text.slice(-400)
}

/** pdfcpu in its strict mode, of several files: what it minds. Its status says nothing of them. */
export function pdfcpu(files: readonly string[]): string | undefined {
  const { text } = run(process.execPath, ['--no-warnings', fileURLToPath(new URL('pdfcpu.mjs', import.meta.url)), ...files])
  return text.split('validation ok').length - 1 === files.length ? undefined : text.replace(/\s*validating\S* \S+ \.\.\.\s*validation ok/g, '').slice(-1200)
}

const JAVA = '/usr/share/java'
const JARS = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'commons-io', 'jaxb-api']

/** Apache PDFBox Preflight: PDF/A-1b. */
export function preflightA1b(file: string): string | undefined {
  const activation = readdirSync(JAVA).filter((name) => /activation.*\.jar$/.test(name))
  const path = [...JARS.map((name) => `${name}.jar`), ...activation].map((name) => join(JAVA, name)).join(':')
  const log = '-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog'
  const { status, text } = run('java', ['-XX:TieredStopAtLevel=1', log, '-cp', path, 'org.apache.pdfbox.preflight.Validator_A1b', file])
  return status === 0 && text.includes('is a valid PDF/A-1b file') ? undefined : text.slice(-600)
}

/** The plates that each page prints on, as shares of it. */
export function inkCoverage(file: string): readonly (readonly [c: number, m: number, y: number, k: number])[] {
  const text = execFileSync('gs', ['-q', '-dSAFER', '-o', '-', '-sDEVICE=inkcov', file], { encoding: 'utf8' })
  return [...text.matchAll(/^ *([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+) +CMYK/gm)].map(([, ...inks]) => inks.map(Number) as [number, number, number, number])
}

/** The most ink in one place of the first page as it would be printed, 1 is one solid ink. */
export function renderedInk(file: string, scratch: string): number {
  execFileSync('gs', ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-dLastPage=1', '-sDEVICE=tiff32nc', '-r100', `-sOutputFile=${scratch}`, file])
  const tiff = readFileSync(scratch)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const u32 = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = u32(4)
  const fields = new Map<number, { readonly type: number; readonly count: number; readonly at: number }>()
  for (let i = 0; i < u16(directory); i++) {
    const at = directory + 2 + 12 * i
    fields.set(u16(at), { type: u16(at + 2), count: u32(at + 4), at: at + 8 })
  }
  const values = (tag: number): number[] => {
    const { type, count, at } = fields.get(tag)!
    const size = type === 3 ? 2 : 4
    const from = count * size > 4 ? u32(at) : at
    return Array.from({ length: count }, (_, i) => (type === 3 ? u16(from + i * size) : u32(from + i * size)))
  }
  if (values(259)[0] !== 1 || values(277)[0] !== 4) throw new Error('the rendering is no plain CMYK')
  const lengths = values(279)
  let most = 0
  values(273).forEach((from, i) => {
    for (let at = from; at + 3 < from + lengths[i]!; at += 4) most = Math.max(most, tiff[at]! + tiff[at + 1]! + tiff[at + 2]! + tiff[at + 3]!)
  })
  return most / 255
}

/** Programs that are not here, of those that the checks run. */
export function missingTools(): string[] {
  const programs = ['qpdf', 'gs', 'java'].filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0)
  return [...programs, ...JARS.filter((name) => !existsSync(join(JAVA, `${name}.jar`)))]
}
