import type { PdfJsPage } from './pdfjs.js'

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Of a page: more than these are not read. The densest newspaper pages have some 60,000 glyphs; maps have a million lines. */
const GLYPHS_MAX = 2_000_000
const OPERATORS_MAX = 4_000_000
/** Forms within forms: one that holds itself has no end. */
const DEPTH_MAX = 60
/** States saved and not restored: PDF.js takes longer with each of them. */
const SAVED_MAX = 5000

/** What of PDF.js' own is needed to stop it: it takes in what its reader of contents sends, piece by piece. */
interface Stoppable {
  _renderPageChunk?(chunk: Operators, state: Sent): void
}

interface Sent {
  streamReader?: { read: () => Promise<unknown> } | null
}

/** Nothing more is read, so that who produces it waits for ever: to cancel it would leave a rejection that nobody handles. */
function pause(state: Sent): void {
  if (state.streamReader) state.streamReader.read = () => new Promise(() => undefined)
  state.streamReader = null
}

/** The operators of a page; of a page that has no end, or is far too large, those up to where it was stopped. */
export function operatorsOf(page: PdfJsPage, numbers: Readonly<Record<string, number>>): Promise<Operators & { readonly over: boolean }> {
  return new Promise((resolve, reject) => {
    const stoppable = page as Stoppable
    const taken = { fnArray: [] as number[], argsArray: [] as unknown[] }
    let glyphs = 0
    let depth = 0
    let saved = 0
    let stopped = false
    const takeIn = stoppable._renderPageChunk
    if (takeIn) {
      stoppable._renderPageChunk = function (chunk, state): void {
        if (stopped) return
        for (let i = 0; i < chunk.fnArray.length; i++) {
          const code = chunk.fnArray[i]!
          if (code === numbers['showText']) glyphs += lengthOf((chunk.argsArray[i] as readonly unknown[] | null)?.[0])
          else if (code === numbers['paintFormXObjectBegin']) depth += 1
          else if (code === numbers['paintFormXObjectEnd']) depth -= 1
          else if (code === numbers['save']) saved += 1
          else if (code === numbers['restore']) saved -= 1
          if (glyphs > GLYPHS_MAX || saved > SAVED_MAX || taken.fnArray.length >= OPERATORS_MAX || depth > DEPTH_MAX) {
            stopped = true
            pause(state)
            resolve({ ...taken, over: true })
            return
          }
          taken.fnArray.push(code)
          taken.argsArray.push(chunk.argsArray[i])
        }
        takeIn.call(this, chunk, state)
      }
    }
    page.getOperatorList({ annotationMode: 0 }).then((operators) => resolve({ ...operators, over: false }), reject)
  })
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
