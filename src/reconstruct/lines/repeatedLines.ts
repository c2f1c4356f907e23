import type { PrintLine } from '../print.js'

/** longer lines are none of the furniture */
const MOST = 90
const FIGURES = /[\p{N}]+/gu

/** 1 for each line that stands on another page too, page numbers left out of account: names of the paper and of sections. */
export function repeatedLines(lines: readonly PrintLine[]): Uint8Array {
  const pages = new Map<string, number>()
  const keys = lines.map(({ text, page }) => {
    const key = text.length > MOST ? '' : text.replace(FIGURES, '#')
    const before = pages.get(key)
    // 0: on more than one page
    if (key !== '') pages.set(key, before === undefined || before === page ? page : 0)
    return key
  })
  return Uint8Array.from(keys, (key) => (key !== '' && pages.get(key) === 0 ? 1 : 0))
}
