// For the plant: a page whose picture runs off its edges, as PDF/X-4 in the plant's inks; for readers with their ears, a page as PDF/UA; and what
// preflight says of a page on which everything is wrong.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { preflight, PROFILES, typeset, writePdf } from 'stonehand'
import { loadFonts, loadPictures, loadProfile, readEdition, zlibCodec } from 'stonehand/node'
import { convertColours, measureInk } from 'stonehand/press'

const here = import.meta.dirname

/** Writes all of it into a folder; answers with the page for the plant. */
export async function run(out) {
  await mkdir(out, { recursive: true })
  const file = await forThePlant(out)
  await forEveryone(out)
  await withFaults(out)
  return file
}

async function set(edition, folder) {
  return typeset(edition, { fonts: await loadFonts(), pictures: await loadPictures(edition, folder) })
}

async function forThePlant(out) {
  const asSet = await set(await readEdition(join(here, 'edition.json')), here)
  // the plant's own profile comes from the plant: { icc, identifier: 'WAN-IFRAnewspaper26v5' }
  const outputIntent = await loadProfile('fogra39')
  const profile = PROFILES['newspaper-26v5']
  const { paper, pictures } = await convertColours(asSet, { icc: outputIntent.icc, totalInk: profile.totalInk, resolution: 240 })
  for (const { id, from, to, ppi, ink } of pictures)
    console.log(`${id}: ${from} to ${to}, ${Math.round(ppi[1])} pixels an inch${ink === undefined ? '' : `, ${Math.round(100 * ink)} % of ink at the most`}`)
  const { findings } = preflight(paper, profile, { ink: await measureInk(paper) })
  console.log(findings.length === 0 ? 'Nothing stands against it.' : findings.map(({ message }) => message).join('\n'))
  const [{ name, bytes }] = await writePdf(paper, {
    codec: zlibCodec,
    standard: 'pdf/x-4',
    outputIntent,
    bleed: '3mm',
    marks: ['crop', 'registration', 'colour-bars'],
    pages: 'separate',
    name: '{pub}_{date}_{page:3}_{version}.pdf',
  })
  const file = join(out, name)
  await writeFile(file, bytes)
  return file
}

async function forEveryone(out) {
  const paper = await set(await readEdition(join(here, 'readable.json')), join(here, '../inside-page'))
  await writeFile(join(out, 'for-everyone.pdf'), await writePdf(paper, { codec: zlibCodec, standard: 'pdf/ua-1' }))
}

async function withFaults(out) {
  const paper = await set(await readEdition(join(here, 'faults.json')), here)
  const report = preflight(paper)
  await writeFile(join(out, 'faults.json'), `${JSON.stringify(report, null, 2)}\n`)
  const rules = new Set(report.findings.map(({ rule }) => rule))
  console.log(`With faults: ${report.findings.length} findings of ${rules.size} kinds`)
}
