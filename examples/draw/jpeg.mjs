/** A baseline JPEG of one component, with the standard tables of the recommendation (T.81, annex K). */
const QUANT = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64,
  81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
]
const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44,
  51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
]
const DC = { counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }
const AC = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
  values: [
    ...Buffer.from(
      '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
      'hex',
    ),
  ],
}

const COS = new Float64Array(64)
for (let u = 0; u < 8; u++) {
  for (let x = 0; x < 8; x++) COS[u * 8 + x] = Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u ? 0.5 : Math.SQRT1_2 / 2)
}

export function jpeg(gray, width, height, quality, dotsPerInch) {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality
  const quant = QUANT.map((q) => Math.min(255, Math.max(1, Math.floor((q * scale + 50) / 100))))
  const dc = codes(DC)
  const ac = codes(AC)
  const bits = new Bits()
  const block = new Float64Array(64)
  const rows = new Float64Array(64)
  const coefficients = new Int32Array(64)
  let last = 0
  for (let by = 0; by < height; by += 8) {
    for (let bx = 0; bx < width; bx += 8) {
      for (let y = 0; y < 8; y++) {
        const row = Math.min(height - 1, by + y) * width
        for (let x = 0; x < 8; x++) block[y * 8 + x] = gray[row + Math.min(width - 1, bx + x)] - 128
      }
      transform(block, rows, quant, coefficients)
      last = encode(coefficients, last, dc, ac, bits)
    }
  }
  const body = bits.end()
  const density = [dotsPerInch >> 8, dotsPerInch & 255]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, ...density, ...density, 0, 0]),
    segment(0xdb, [0, ...ZIGZAG.map((i) => quant[i])]),
    segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]),
    segment(0xc4, [0x00, ...DC.counts, ...DC.values]),
    segment(0xc4, [0x10, ...AC.counts, ...AC.values]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    body,
    Buffer.from([0xff, 0xd9]),
  ])
}

function segment(marker, bytes) {
  const length = bytes.length + 2
  return Buffer.from([0xff, marker, length >> 8, length & 255, ...bytes])
}

function codes({ counts, values }) {
  const table = []
  let code = 0
  let next = 0
  counts.forEach((count, i) => {
    for (let k = 0; k < count; k++) table[values[next++]] = [code++, i + 1]
    code <<= 1
  })
  return table
}

function transform(block, rows, quant, out) {
  for (let y = 0; y < 8; y++) {
    for (let u = 0; u < 8; u++) {
      let sum = 0
      for (let x = 0; x < 8; x++) sum += block[y * 8 + x] * COS[u * 8 + x]
      rows[y * 8 + u] = sum
    }
  }
  for (let v = 0; v < 8; v++) {
    for (let u = 0; u < 8; u++) {
      let sum = 0
      for (let y = 0; y < 8; y++) sum += rows[y * 8 + u] * COS[v * 8 + y]
      out[v * 8 + u] = Math.round(sum / quant[v * 8 + u])
    }
  }
}

function encode(c, last, dc, ac, bits) {
  const difference = c[0] - last
  let size = width(difference)
  bits.put(...dc[size])
  amount(difference, size, bits)
  let run = 0
  for (let k = 1; k < 64; k++) {
    const value = c[ZIGZAG[k]]
    if (value === 0) {
      run++
      continue
    }
    for (; run > 15; run -= 16) bits.put(...ac[0xf0])
    size = width(value)
    bits.put(...ac[(run << 4) | size])
    amount(value, size, bits)
    run = 0
  }
  if (run > 0) bits.put(...ac[0])
  return c[0]
}

const width = (value) => 32 - Math.clz32(Math.abs(value))

function amount(value, size, bits) {
  if (size) bits.put(value < 0 ? value + (1 << size) - 1 : value, size)
}

class Bits {
  bytes = []
  held = 0
  count = 0

  put(code, length) {
    for (let i = length - 1; i >= 0; i--) {
      this.held = (this.held << 1) | ((code >> i) & 1)
      if (++this.count === 8) this.#flush()
    }
  }

  #flush() {
    this.bytes.push(this.held)
    if (this.held === 0xff) this.bytes.push(0)
    this.held = 0
    this.count = 0
  }

  end() {
    while (this.count) this.put(1, 1)
    return Buffer.from(this.bytes)
  }
}
