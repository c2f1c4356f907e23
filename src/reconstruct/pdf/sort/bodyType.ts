import { median, peaks } from './statistics.js'
import type { TextLine } from './textLine.js'

/** The type that most text of a page is set in. */
export interface BodyType {
  readonly family: string
  readonly face: string
  readonly size: number
  /** between baselines, points */
  readonly leading: number
  readonly bold: boolean
  readonly italic: boolean
}

/** A page is set in the document's body type where at least this share of its letters is. */
const OWN_SHARE = 0.12

/** Body type of a document: for each page that of the document, or its own where hardly anything there is set in the document's. */
export function bodyTypes(pages: readonly (readonly TextLine[])[]): BodyType[] {
  const all = heaviest(pages.flat())
  return pages.map((lines) => {
    let letters = 0
    let own = 0
    for (const line of lines) {
      letters += line.text.length
      if (isSet(line, all)) own += line.text.length
    }
    const type = own >= OWN_SHARE * letters ? all : heaviest(lines)
    return {
      ...type,
      leading:
        leadingOf(
          lines.filter((line) => isSet(line, type)),
          type.size,
        ) || all.leading,
    }
  })
}

/** Whether a line is set in a type, whatever its weight and slope. */
export function isSet(line: TextLine, type: BodyType): boolean {
  return line.family === type.family && Math.abs(line.size / type.size - 1) < 0.04
}

/** Whether a line is plain text of the body. */
export function isBodyLine(line: TextLine, type: BodyType): boolean {
  return isSet(line, type) && line.bold === type.bold && line.italic === type.italic
}

function heaviest(lines: readonly TextLine[]): BodyType {
  const styles = new Map<string, { letters: number; line: TextLine }>()
  for (const line of lines) {
    // What is set in long lines counts: a page of heads, captions and tables has a body too.
    const letters = line.text.length < 12 ? line.text.length / 4 : line.text.length
    const key = `${line.family}|${(Math.round(line.size * 5) / 5).toFixed(1)}|${String(line.bold)}|${String(line.italic)}`
    const style = styles.get(key)
    if (style) style.letters += letters
    else styles.set(key, { letters, line })
  }
  let most: { letters: number; line: TextLine } | undefined
  for (const style of styles.values()) if (!most || style.letters > most.letters) most = style
  if (!most) return { family: '', face: '', size: 10, leading: 12, bold: false, italic: false }
  const { family, face, bold, italic } = most.line
  const size = median(lines.filter((line) => line.family === family && Math.abs(line.size / most.line.size - 1) < 0.04).map((line) => line.size)) || most.line.size || 10
  const type = { family, face, size, leading: size * 1.2, bold, italic }
  return {
    ...type,
    leading:
      leadingOf(
        lines.filter((line) => isSet(line, type)),
        size,
      ) || type.leading,
  }
}

/** The commonest distance to the next line below that begins near the same left edge. */
function leadingOf(lines: readonly TextLine[], size: number): number {
  const columns = new Map<number, TextLine[]>()
  for (const line of lines) {
    const key = Math.round(line.x / (3 * size))
    const column = columns.get(key)
    if (column) column.push(line)
    else columns.set(key, [line])
  }
  const distances: { value: number; weight: number }[] = []
  for (const column of columns.values()) {
    column.sort((a, b) => a.page - b.page || a.baseline - b.baseline)
    for (let i = 1; i < column.length; i++) {
      const distance = column[i]!.baseline - column[i - 1]!.baseline
      if (column[i]!.page === column[i - 1]!.page && distance > 0.7 * size && distance < 2.2 * size) distances.push({ value: distance, weight: 1 })
    }
  }
  return peaks(distances, 0.05 * size)[0]?.value ?? 0
}
