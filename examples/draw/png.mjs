import { crc32, deflateSync } from 'node:zlib'

/** A PNG of gray, 8 bits to a point, and with `alpha` of how opaque each is. */
export function png(gray, alpha, width, height, dotsPerInch) {
  const planes = alpha ? [gray.map((value, at) => (alpha[at] ? value : 0)), alpha] : [gray]
  const long = 1 + planes.length * width
  const rows = Buffer.alloc(height * long)
  for (let y = 0; y < height; y++) {
    // Each row against the one above (filter 2), the first as it is.
    rows[y * long] = y ? 2 : 0
    planes.forEach((plane, p) => {
      for (let x = 0; x < width; x++) {
        const at = y * width + x
        rows[y * long + 1 + p + planes.length * x] = plane[at] - (y ? plane[at - width] : 0)
      }
    })
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, alpha ? 4 : 0, 0, 0, 0], 8)
  const size = Buffer.alloc(9)
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254)
  size.writeUInt32BE(dotsPerMetre, 0)
  size.writeUInt32BE(dotsPerMetre, 4)
  size[8] = 1
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('pHYs', size),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
