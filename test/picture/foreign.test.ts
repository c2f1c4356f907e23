import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPicture } from '../../src/picture/picture.js'
import { latin } from './make-jpeg.js'

/** The fault of a file that begins like this and goes on for a while. */
function fault(head: string, length = 64) {
  const bytes = new Uint8Array(Math.max(length, head.length))
  bytes.set(latin(head))
  const result = readPicture(bytes)
  if (result.ok) throw new Error('no fault')
  return result.fault
}

describe('formats known by their first bytes', () => {
  test.each([
    ['GIF', 'GIF89a'],
    ['GIF', 'GIF87a'],
    ['WebP', 'RIFF\x20\0\0\0WEBPVP8 '],
    ['TIFF', 'II*\0\x08\0\0\0'],
    ['TIFF', 'MM\0*\0\0\0\x08'],
    ['Canon raw', 'II*\0\x10\0\0\0CR\x02\0'],
    ['PDF', '%PDF-1.7\n'],
    ['HEIC', '\0\0\0\x18ftypheic'],
    ['HEIC', '\0\0\0\x18ftypmif1'],
    ['AVIF', '\0\0\0\x18ftypavif'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['SVG', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a drawing -->\n<svg>'],
    ['BMP', 'BM\x46\0\0\0\0\0\0\0\x36\0\0\0'],
    ['Photoshop', '8BPS\0\x01'],
    ['EPS', '%!PS-Adobe-3.0 EPSF-3.0'],
    ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n'],
    ['JPEG XL', '\xff\x0a\0'],
  ])('%s', (name, head) => {
    const { code, message } = fault(head)
    expect(code).toBe('picture-unsupported')
    expect(message).toContain(name)
    expect(message).toMatch(/ (PNG|JPEG)\b[^.]*\.$/)
  })
})

describe('what is no picture', () => {
  test.each([
    ['text', 'Dear editor, please find the picture attached.', /not a picture/],
    ['text that begins with BM', 'BMW sold more cars than ever in the first quarter.', /not a picture/],
    ['a web page', '<!DOCTYPE html>\n<html><body><svg></svg>', /web page/],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:', /git lfs pull/],
    ['a PNG copied as text', '\x89PNG\n\x1a\n\0\0\0\rIHDR', /as text/],
    ['nothing but zeros', '', /not a picture/],
  ])('%s', (_, head, message) => {
    expect(fault(head)).toMatchObject({ code: 'picture-unreadable', message: expect.stringMatching(message) })
  })

  test('an empty file', () => {
    expect(readPicture(new Uint8Array(0))).toMatchObject({ ok: false, fault: { code: 'picture-unreadable' } })
  })

  test('any bytes give a fault with a sentence', () => {
    const heads = fc.constantFrom('', 'BM', 'II*\0', '\xff\xd8\xff', '\x89PNG', '\x89PNG\r\n\x1a\n', '\0\0\0\x20ftyp', '<svg', '\0\0\x01\0')
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const result = readPicture(Uint8Array.from([...latin(head), ...rest]))
        expect(result.ok).toBe(false)
        if (!result.ok) expect(result.fault.message).toMatch(/^[A-Z].*\.$/)
      }),
      { numRuns: 1000, seed: 1 },
    )
  })
})
