import { getDocumentProxy } from 'unpdf'

/** A line of type as a reader of the PDF's bytes sees it: points, y down from the page's top. */
export interface ReadLine {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  /** of most of its characters */
  readonly size: number
  readonly font: string
  /** of its first and last characters */
  readonly ends: readonly [first: string, last: string]
}

/** Ems between two words of one line at the most: what stands further off is another line. */
const SAME_LINE = 1.2

interface Open {
  page: number
  text: string
  x: number
  right: number
  y: number
  /** characters by font and size */
  counts: Map<string, number>
  fonts: string[]
}

/** Lines of all pages in content order, by pdf.js from the bytes alone. */
export async function readLines(pdf: Uint8Array): Promise<ReadLine[]> {
  const document = await getDocumentProxy(pdf.slice(), { verbosity: 0 })
  const lines: ReadLine[] = []
  try {
    for (let page = 1; page <= document.numPages; page++) {
      const leaf = await document.getPage(page)
      const height = leaf.view[3]!
      const { items } = await leaf.getTextContent({ disableNormalization: true })
      let open: Open | undefined
      const close = (): void => {
        if (open && open.text.trim() !== '') {
          const [most] = [...open.counts].sort((a, b) => b[1] - a[1])
          const [font, size] = most![0].split('\n') as [string, string]
          const { x, right, y } = open
          lines.push({ page, text: open.text.trim(), x, right, y, size: Number(size), font, ends: [open.fonts[0]!, open.fonts.at(-1)!] })
        }
        open = undefined
      }
      for (const item of items) {
        if (!('str' in item)) continue
        const [, , , size, x, up] = item.transform as [number, number, number, number, number, number]
        const y = height - up
        const str = item.str.replaceAll('\u2060', '').replaceAll('\u2010', '-')
        if (str.trim() === '') {
          if (open && str !== '') open.text += ' '
          continue
        }
        if (!open || Math.abs(open.y - y) > 0.4 * size || x < open.right - size || x > open.right + SAME_LINE * size) {
          close()
          open = { page, text: '', x, right: x, y, counts: new Map(), fonts: [] }
        } else if (x > open.right + 0.12 * size && !open.text.endsWith(' ') && !str.startsWith(' ')) open.text += ' '
        open.text += str
        open.right = x + item.width
        open.fonts.push(item.fontName)
        const key = `${item.fontName}\n${size}`
        open.counts.set(key, (open.counts.get(key) ?? 0) + str.length)
      }
      close()
    }
  } finally {
    await document.loadingTask.destroy()
  }
  return lines
}
