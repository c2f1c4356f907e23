import { deflateSync } from 'node:zlib'

/** Puts objects (bodies, from 1 on; the first is the catalog) into a PDF by hand, with a table or with streams. */
export function makePdf(objects: readonly string[], how: 'table' | 'streams' = 'table'): Uint8Array {
  let out = '%PDF-1.7\n'
  if (how === 'table') {
    const offsets = objects.map((body, i) => {
      const at = out.length
      out += `${i + 1} 0 obj\n${body}\nendobj\n`
      return at
    })
    const start = out.length
    const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
    return latin(`${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
  }
  // Streams stay as they are; all else goes into one object stream; the table is a stream with PNG's "up" predictor.
  const packer = objects.length + 1
  const rows: number[][] = [[0, 0, 0, 0]]
  let head = ''
  let bodies = ''
  let count = 0
  objects.forEach((body, i) => {
    if (body.includes('stream')) {
      rows[i + 1] = [1, out.length >> 8, out.length & 255, 0]
      out += `${i + 1} 0 obj\n${body}\nendobj\n`
    } else {
      head += `${i + 1} ${bodies.length} `
      bodies += `${body}\n`
      rows[i + 1] = [2, packer >> 8, packer & 255, count++]
    }
  })
  const packed = deflated(head + bodies)
  rows[packer] = [1, out.length >> 8, out.length & 255, 0]
  out += `${packer} 0 obj\n<</Type/ObjStm/N ${count}/First ${head.length}/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream\nendobj\n`
  rows[packer + 1] = [1, out.length >> 8, out.length & 255, 0]
  const up = rows.map((row, y) => [2, ...row.map((value, x) => (value - (rows[y - 1]?.[x] ?? 0)) & 255)])
  const table = deflated(up.map((row) => String.fromCharCode(...row)).join(''))
  const start = out.length
  const dict = `<</Type/XRef/Size ${rows.length}/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>/Length ${table.length}>>`
  return latin(`${out}${packer + 1} 0 obj\n${dict}stream\n${table}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`)
}

/** One page in Times with the widths given for ASCII from 32 on. */
export function onePage(content: string, widths: readonly number[], how: 'table' | 'streams' = 'table'): Uint8Array {
  return makePdf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 800 900]>>',
      '<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
      `<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/FirstChar 32/LastChar ${31 + widths.length}/Widths[${widths.join(' ')}]>>`,
    ],
    how,
  )
}

function deflated(text: string): string {
  return deflateSync(latin(text)).toString('latin1')
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0))
}
