import { StonehandError, type Diagnostic } from './diagnostics.js'
import { Digest, digestOf } from './digest.js'
import type { TypeCase } from './flow/typecase.js'
import type { Edition } from './model/edition.js'
import { plainText } from './model/inline.js'
import { firstPages } from './model/pageNumbers.js'
import type { Style } from './model/style.js'
import { languagesOf, textsOf } from './model/texts.js'
import { axisDefaults } from './text/axes.js'
import { facesNeeded } from './text/cases.js'
import { openFace, type OpenedFace } from './text/face.js'
import { faceSetOf, type FaceSet } from './text/families.js'
import { exceptionsFor, loadHyphenator, type Hyphenator } from './text/hyphenate.js'
import { prepareLineBreaks, toWords } from './text/words.js'
import { VERSION } from './version.js'

/** Faces opened and patterns loaded for an edition, from which type cases are made. */
export interface Stock {
  readonly style: Style
  /** names for the style with the edition's language, and for the files of the faces that it may need */
  readonly stylePrint: string
  readonly facesPrint: string
  caseFor(style: Style, breaks: 'best' | 'printed'): TypeCase
  /** tells what proved damaged in a face while type was set from it */
  noteFaults(): void
}

interface Notes {
  report(diagnostic: Diagnostic): void
  leaveOut(path: string, reason: string, text: string): void
}

/** Opens what the edition needs, all that waits for something: after it, setting is synchronous. */
export async function stockCase(edition: Edition, style: Style, fonts: ReadonlyMap<string, Uint8Array>, notes: Notes): Promise<Stock> {
  const texts = [...textsOf(edition)]
  const styles = edition.pages.some((p) => p.stories.some((s) => s.style ?? s.sidebars?.some((sidebar) => sidebar.style))) ? [...fonts.keys()] : []
  const [faces, hyphenators, lineBreaks] = await Promise.all([
    openFaces(new Set([...facesNeeded(style, texts), ...styles]), fonts, notes),
    loadHyphenators(languagesOf(edition), style, notes),
    prepareLineBreaks(texts),
  ])
  const language = edition.language ?? 'en-GB'
  const stylePrint = new Digest().add(language).add(JSON.stringify(style, mapsToo)).hex()
  const facesPrint = printFaces(styles.length > 0 ? styles : facesOf(style), fonts)
  const numbers = firstPages(edition)
  // a question mark for an article that is on no page
  const pageOf = (article: string): string => numbers.get(article) ?? '?'
  const caseFor = (own: Style, breaks: 'best' | 'printed'): TypeCase => {
    const set = faceSetOf(own.families, faces)
    return {
      style: own,
      print: [VERSION, breaks, stylePrint, facesPrint].join(' '),
      breaks,
      language,
      words: (text, textStyle, asked, path) => {
        const hyphenator = hyphenators.get(asked ?? language)
        const words = toWords(text, { style: textStyle, faces: set, hyphenation: own.hyphenation, hyphenator, foreign: hyphenators, lineBreaks, pageOf })
        for (const word of words) if (word.pieces.some((p) => p.missing)) noteMissing(notes, word.text, path)
        if (typeof text !== 'string')
          for (const run of text)
            if ('text' in run && (run.bold || run.italic))
              noteSubstituted(notes, set, textStyle.family, textStyle.bold || run.bold === true, textStyle.italic || run.italic === true, path)
        return words
      },
      face: (textStyle) => set.pick(textStyle.family, textStyle.bold, textStyle.italic).face,
      report: (diagnostic) => notes.report(diagnostic),
      leaveOut: (path, reason, text) => notes.leaveOut(path, reason, text),
    }
  }
  const noteFaults = (): void => {
    for (const face of faces.values())
      for (const fault of face.faults) notes.report({ severity: 'error', code: 'face-unreadable', path: pathOf(face.name), message: fault, hint: 'Hand in an undamaged file.' })
  }
  return { style, stylePrint, facesPrint, caseFor, noteFaults }
}

function mapsToo(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value
}

/** All faces of a style's families. */
function facesOf({ families }: Style): string[] {
  return [...families.values()].flatMap(({ roman, italic, bold, boldItalic }) => [roman, italic, bold, boldItalic].filter((name) => name !== undefined))
}

function printFaces(names: readonly string[], fonts: ReadonlyMap<string, Uint8Array>): string {
  const digest = new Digest()
  for (const name of new Set(names)) {
    const bytes = fonts.get(name)
    digest.add(name).add(bytes ? digestOf(bytes) : '')
  }
  return digest.hex()
}

function pathOf(face: string): string {
  return `style.families (${face})`
}

async function openFaces(names: ReadonlySet<string>, fonts: ReadonlyMap<string, Uint8Array>, notes: Notes): Promise<Map<string, OpenedFace>> {
  const faces = new Map<string, OpenedFace>()
  const opened = await Promise.all(
    [...names].map(async (name) => {
      const bytes = fonts.get(name)
      return { name, result: bytes && (await openFace(name, bytes)) }
    }),
  )
  for (const { name, result } of opened) {
    const path = pathOf(name)
    if (!result)
      notes.report({
        severity: 'warning',
        code: 'face-missing',
        path,
        message: `No font file was handed in for the face “${name}”; another face takes its place.`,
        hint: 'Hand its bytes in under that name.',
      })
    else if (result.ok) {
      faces.set(name, result.face)
      noteDefaults(notes, result.face)
    } else notes.report({ severity: 'error', code: 'face-unreadable', path, message: result.message, hint: result.hint })
  }
  if (faces.size === 0)
    throw new StonehandError('no-faces', 'No face of the style could be opened: no type, no page.', [
      { path: 'fonts', message: 'Hand in the font files of the style, for instance those of `loadFonts()`.' },
    ])
  return faces
}

function noteDefaults(notes: Notes, { name, axes }: OpenedFace): void {
  if (axes.length === 0) return
  notes.report({
    severity: 'info',
    code: 'face-variable',
    path: pathOf(name),
    message: `“${name}” is a variable font; it is set at the defaults of its axes: ${axisDefaults(axes)}.`,
    hint: 'For another cut of it, hand in `await pinVariable(bytes, { wght: 700 })`, from `stonehand/fonts/convert`.',
  })
}

async function loadHyphenators(languages: ReadonlySet<string>, style: Style, notes: Notes): Promise<Map<string, Hyphenator>> {
  const out = new Map<string, Hyphenator>()
  await Promise.all(
    [...languages].map(async (language) => {
      const found = await loadHyphenator(language, exceptionsFor(language, style.hyphenation.exceptions))
      if (found) out.set(language, found)
      else
        notes.report({
          severity: 'warning',
          code: 'language-unknown',
          path: 'language',
          message: `There are no hyphenation patterns for “${language}”: its words stay whole.`,
          hint: 'Known: en-GB, en-US, de, fr, es, it, nl, pt.',
        })
    }),
  )
  return out
}

function noteMissing(notes: Notes, word: string, path: string): void {
  notes.report({
    severity: 'warning',
    code: 'glyph-missing',
    path,
    message: `No face has every character of “${plainText(word)}”; an empty box stands for what is missing.`,
    hint: 'Add a face that has it to the family’s fallback.',
  })
}

function noteSubstituted(notes: Notes, set: FaceSet, family: string, bold: boolean, italic: boolean, path: string): void {
  if (!set.pick(family, bold, italic).substituted) return
  notes.report({
    severity: 'info',
    code: 'face-substituted',
    path,
    message: `“${family}” has no ${[bold ? 'bold' : '', italic ? 'italic' : ''].filter(Boolean).join(' ')}; its nearest face is used, never a slanted one.`,
  })
}
