/**
 * Optical margins: the share of its own width by which a character at the end or the start of a line stands outside the measure, so
 * that the edge looks straight. The values are microtype's generic ones (R. Schlicht, The microtype package, section on protrusion;
 * after Hàn Thế Thành, Micro-typographic extensions to the TeX typesetting system, 2000), cautious for letters.
 */
const RIGHT: ReadonlyMap<string, number> = new Map([
  ['.', 0.7], [',', 0.7], [':', 0.5], [';', 0.3], ['!', 0.1], ['?', 0.1], ['\u2026', 0.15], ['\u00b7', 0.5],
  ['-', 0.5], ['\u2010', 0.5], ['\u2011', 0.5], ['\u2013', 0.2], ['\u2014', 0.15], ['\u2015', 0.15],
  ['\u2019', 0.4], ['\u2018', 0.4], ["'", 0.4], ['\u201d', 0.4], ['\u201c', 0.4], ['"', 0.4], ['\u203a', 0.3], ['\u00bb', 0.3], ['\u00ab', 0.3], ['\u2039', 0.3],
  [')', 0.1], [']', 0.05], ['/', 0.1], ['*', 0.3], ['%', 0.05], ['\u3001', 0.5], ['\u3002', 0.5],
  ['A', 0.05], ['F', 0.05], ['K', 0.05], ['L', 0.05], ['P', 0.03], ['R', 0.03], ['T', 0.05], ['V', 0.05], ['W', 0.03], ['X', 0.05], ['Y', 0.05],
  ['f', 0.03], ['k', 0.05], ['r', 0.05], ['t', 0.05], ['v', 0.05], ['w', 0.03], ['x', 0.05], ['y', 0.05],
])
const LEFT: ReadonlyMap<string, number> = new Map([
  ['\u2018', 0.4], ['\u2019', 0.4], ['\u201a', 0.4], ["'", 0.4], ['\u201c', 0.3], ['\u201d', 0.3], ['\u201e', 0.4], ['"', 0.3],
  ['\u2039', 0.3], ['\u00ab', 0.3], ['\u203a', 0.3], ['\u00bb', 0.3], ['(', 0.1], ['[', 0.05], ['-', 0.5], ['\u2010', 0.5], ['\u2011', 0.5],
  ['\u2013', 0.2], ['\u2014', 0.15], ['\u2015', 0.15], ['*', 0.2], ['\u2022', 0.2], ['\u2026', 0.1],
  ['A', 0.05], ['C', 0.03], ['G', 0.03], ['J', 0.05], ['O', 0.03], ['Q', 0.03], ['T', 0.05], ['V', 0.05], ['W', 0.03], ['X', 0.05], ['Y', 0.05],
  ['v', 0.05], ['w', 0.03], ['x', 0.05], ['y', 0.05],
])

/** Share of its advance by which a character hangs out at a line's end. */
export function rightProtrusion(character: string): number {
  return RIGHT.get(character) ?? 0
}

/** Share of its advance by which a character hangs out at a line's start. */
export function leftProtrusion(character: string): number {
  return LEFT.get(character) ?? 0
}
