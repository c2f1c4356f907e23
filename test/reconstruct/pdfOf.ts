/** Small PDFs by hand, as other programs write them or as nobody should. */
export interface PageParts {
  readonly content: string | Uint8Array
  /** inside the page's dictionary, as `/Rotate 90` */
  readonly page?: string
  /** inside the resources, beside the fonts F1 (Helvetica), F2 (Times-BoldItalic) and F3 (Courier) */
  readonly resources?: string
}

const FONTS = '/Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F9 20 0 R >>'

/** A PDF of some pages of 400 by 600 points; `objects` are more, by their numbers from 20 on: `<< … >>`, or a whole stream. */
export function pdfOf(pages: readonly PageParts[], objects: Readonly<Record<number, string | Uint8Array>> = {}, catalog = '', trailer = ''): Uint8Array {
  const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const all = new Map<number, string | Uint8Array>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${pages.map((_, i) => `${1000 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`],
    [3, font('Helvetica')],
    [4, font('Times-BoldItalic')],
    [5, font('Courier')],
    ...Object.entries(objects).map(([number, object]) => [Number(number), object] as const),
  ])
  pages.forEach(({ content, page = '', resources = '' }, i) => {
    const box = page.includes('/MediaBox') ? '' : '/MediaBox [0 0 400 600]'
    all.set(1000 + 2 * i, `<< /Type /Page /Parent 2 0 R ${box} /Resources << ${FONTS} ${resources} >> /Contents ${1001 + 2 * i} 0 R ${page} >>`)
    all.set(1001 + 2 * i, streamOf('', content))
  })
  return fileOf(all, trailer)
}

/** A stream object. */
export function streamOf(dictionary: string, content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? latin1(content) : content
  return join([latin1(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, latin1('\nendstream')])
}

export function fileOf(objects: ReadonlyMap<number, string | Uint8Array>, trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')]
  const offsets = new Map<number, number>()
  let at = parts[0]!.length
  const put = (part: Uint8Array): void => {
    parts.push(part)
    at += part.length
  }
  for (const [number, object] of objects) {
    offsets.set(number, at)
    put(latin1(`${number} 0 obj\n`))
    put(typeof object === 'string' ? latin1(object) : object)
    put(latin1('\nendobj\n'))
  }
  const start = at
  const rows = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  put(latin1(`xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${Math.max(...objects.keys()) + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`))
  return join(parts)
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
