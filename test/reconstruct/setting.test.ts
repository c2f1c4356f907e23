import { describe, expect, test } from 'vitest'
import { inferSetting } from '../../src/reconstruct/setting/inferSetting.js'
import type { Piece, PieceRole, PrintLine } from '../../src/reconstruct/print.js'

let number = 0
const line = (width: number): PrintLine => ({ number: ++number, page: 1, text: 'words', end: 'unknown', gap: false, indent: 0, width })
const piece = (role: PieceRole, ...widths: number[]): Piece => ({ role, lines: widths.map(line), sure: 1 })
const story = (...pieces: Piece[]) => ({ pieces, kinship: new Map<Piece, number>() })

describe('the setting, from line ends alone', () => {
  const paragraphs = [piece('paragraph', 14.9, 16.2, 15.8, 6), piece('paragraph', 14.7, 16, 16.1, 15.9, 11), piece('paragraph', 14.8, 15.9, 16, 3)]

  test('measure and first-line indent', () => {
    const { measure, firstLineIndent } = inferSetting([story(...paragraphs)])
    expect(measure!.value).toBeCloseTo(16, 1)
    expect(measure!.spread).toBeLessThan(0.3)
    expect(measure!.count).toBe(7)
    expect(firstLineIndent!.value).toBeCloseTo(1.2, 1)
  })
  test('lines beside a cap, over a break in the paragraph too', () => {
    const beside = piece('paragraph', 11, 10.6, 11.2, 10.9)
    const on: Piece = { ...piece('paragraph', 15.9, 16.1, 7), runOn: true }
    expect(inferSetting([story(...paragraphs), story(piece('dropCap', 0.7), beside, on)]).dropCaps).toMatchObject({ '1': { value: 4 } })
  })
  test('columns of captions of one type', () => {
    const { captionColumns } = inferSetting([story(...paragraphs, piece('caption', 30, 30.6, 8)), story(piece('caption', 46.1, 20), piece('caption', 14.6, 14.4, 5))])
    expect(Object.fromEntries(Object.entries(captionColumns).map(([key, { value }]) => [key, value]))).toEqual({ '0.0': 2, '1.0': 3, '1.1': 1 })
  })
  test('of no body, nothing', () => {
    expect(inferSetting([])).toEqual({ dropCaps: {}, captionColumns: {} })
    expect(inferSetting([story(piece('headline', 9))])).toEqual({ dropCaps: {}, captionColumns: {} })
  })
})
