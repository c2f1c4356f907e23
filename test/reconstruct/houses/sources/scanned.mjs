import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page as a scanner with character recognition leaves it: a picture, and over it each word in type that shows nothing, squeezed to the word's width. */
export function scanned(dir, pdf) {
  writeFileSync(join(dir, 'set.pdf'), pdf)
  const poppler = (program, ...args) => execFileSync(program, args, { cwd: dir, encoding: 'utf8' })
  poppler('pdftoppm', '-r', '36', '-jpeg', '-jpegopt', 'quality=30', 'set.pdf', 'picture')
  const picture = readFileSync(join(dir, 'picture-1.jpg'))
  const bbox = poppler('pdftotext', '-bbox-layout', 'set.pdf', '-')
  const page = /<page width="([\d.]+)" height="([\d.]+)"/.exec(bbox)
  const [width, height] = [Number(page[1]), Number(page[2])]
  const words = [...bbox.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g)]
  const text = words.map(([, x1, y1, x2, y2, word], i) => {
    // a recogniser's boxes are as high as the letters are, and never quite straight
    const size = (Number(y2) - Number(y1)) * (0.86 + 0.02 * ((i * 7) % 5))
    const said = latin(word.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'"))
    const natural = [...said].reduce((sum, c) => sum + advance(c), 0) * size
    const squeeze = (100 * (Number(x2) - Number(x1))) / Math.max(natural, 0.1)
    const base = height - Number(y2) + 0.22 * size + 0.15 * ((i * 5) % 3)
    return `/F1 ${size.toFixed(2)} Tf ${squeeze.toFixed(1)} Tz 1 0 0 1 ${Number(x1).toFixed(2)} ${base.toFixed(2)} Tm <${Buffer.from(said, 'latin1').toString('hex')}> Tj`
  })
  const content = `q ${width} 0 0 ${height} 0 0 cm /P Do Q\nBT 3 Tr\n${text.join('\n')}\nET`
  const pixels = sizeOf(picture)
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 5 0 R >> /XObject << /P 6 0 R >> >> /Contents 4 0 R >>`,
    [`<< /Length ${content.length} >>`, Buffer.from(content, 'latin1')],
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    [
      `<< /Type /XObject /Subtype /Image /Width ${pixels.width} /Height ${pixels.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>`,
      picture,
    ],
  ])
}

const WINDOWS = { '‘': '\x91', '’': '\x92', '“': '\x93', '”': '\x94', '–': '\x96', '—': '\x97', '•': '\x95', '‐': '-', ﬁ: 'fi', ﬂ: 'fl', '\u00ad': '-' }
const latin = (word) => [...word].map((c) => WINDOWS[c] ?? c).join('')
/** about what Times is wide, ems */
const advance = (c) => (/[ilj.,:;'|!\x91\x92]/.test(c) ? 0.28 : /[mwMW\x97]/.test(c) ? 0.8 : /[A-Z]/.test(c) ? 0.67 : 0.47)

function sizeOf(jpeg) {
  for (let at = 2; at < jpeg.length;) {
    const marker = jpeg[at + 1]
    if (marker >= 0xc0 && marker <= 0xc2) return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) }
    at += 2 + jpeg.readUInt16BE(at + 2)
  }
  throw new Error('no JPEG')
}

function fileOf(objects) {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets = []
  let at = parts[0].length
  const add = (...buffers) => {
    for (const each of buffers) {
      parts.push(Buffer.from(each, typeof each === 'string' ? 'latin1' : undefined))
      at += parts.at(-1).length
    }
  }
  objects.forEach((object, i) => {
    offsets.push(at)
    if (typeof object === 'string') add(`${i + 1} 0 obj\n${object}\nendobj\n`)
    else add(`${i + 1} 0 obj\n${object[0]}\nstream\n`, object[1], '\nendstream\nendobj\n')
  })
  const start = at
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`, ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`))
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(parts)
}
