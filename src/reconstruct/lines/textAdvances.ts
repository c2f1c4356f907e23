/**
 * Advances of STIX Two Text Regular (the text face that comes with the library) in thousandths of an em: the first character of a row,
 * then two digits to the base of 36 for each character from it on; `..` where the face has none.
 */
const ROWS: readonly (readonly [first: number, advances: string])[] = [
  [
    0x20,
    '6j7v9afxdrj8kg579j9jbek06t8r6tardrdrdrdrdrdrdrdrdrdr6t6tjhk0jhbfp5jyh6imkahegck0ll9xb0jig9ovkmkhftkhibe0grkwiwq8ighzgi9n' +
      'ap9ndce866dceiceezcw8jdgg17x7bf27vnog0eaexehakaz8rfuddktdbdfcq8o7f8ofh',
  ],
  [
    0xa0,
    '6j7udrdrh5dr7fdnawlpbeedh28rbh9qb9k0adae66fcgt7u6v9jc0ednxopnxbfjyjyjyjyjyjyouimhehehehe9x9x9x9xkhkmkhkhkhkhkhi7khkwkwkw' +
      'kwhzfwfndcdcdcdcdcdcjpcecwcwcwcw7x7x7x7xesg0eaeaeaeaeag1eafufufufudfekdfjydcjydcjzdcimceimceimceimcekahekdf0hecwhecwhecw' +
      'hdcwhecwk0dgk0dgk0dgk0dgllg1lwg39x7x9x7x9x7x9x7x9x7xkxf8b07bjif2f2g97vg97vg9a6gt9xge82kmg0kmg0kmg0likmfjkheakheakheaq9mf' +
      'ibakibakibake0aye0aye0aye0aygr8rgr9tgr94kwfukwfukwfukwfukwfukxfuq8kthzdfhzgicqgicqgicq7x',
  ],
  [
    0x400,
    'hehekbf8ike09x9xb0pos5l5ialohdl3jyh5h6f8ifheq1f5loloiaj0ovllkhl3ftimgrhdk5igl0i2t9t0k3onguijsyi6dcege1bxeqcwkyc3gxgxehfd' +
      'jdgteagfexcecodfjqdbgeevmkmmfsk8dlczlieecwcwfnbxcsay7x7x7bkmlyg3ehgxdfgb',
  ],
  [0x2010, '8r8rdrdwrsq4bve86t6t6r6rc3c2c1c2e8e8cp....dwon'],
  [0x20ac, 'dr'],
]

/** Blocks of characters that the table has not: up to which character, thousandths of an em. Means of common faces. */
const BLOCKS: readonly (readonly [last: number, advance: number])[] = [
  [0x1f, 0],
  [0x24f, 520],
  [0x2ff, 480],
  [0x36f, 0], // combining marks
  [0x3ff, 540], // Greek
  [0x52f, 560], // Cyrillic
  [0x58f, 560],
  [0x5cf, 0], // points of Hebrew
  [0x5ff, 540],
  [0x6ff, 460], // Arabic
  [0x1cff, 560],
  [0x1fff, 540],
  [0x200a, 400], // spaces
  [0x200f, 0],
  [0x2027, 500],
  [0x202f, 0],
  [0x20cf, 550],
  [0x20ff, 0],
  [0x2e7f, 700],
  [0xa4cf, 1000], // CJK
  [0xabff, 560],
  [0xd7af, 1000], // Hangul
  [0xf8ff, 600],
  [0xfaff, 1000],
  [0xfdff, 480],
  [0xfe0f, 0],
  [0xfe1f, 500],
  [0xfe2f, 0],
  [0xfeff, 500],
  [0xff60, 1000], // full width
  [0xffff, 500],
]

/** Advance of a character in a text face of common width, ems. */
export function textAdvance(codePoint: number): number {
  for (const [first, advances] of ROWS) {
    const at = 2 * (codePoint - first)
    if (at < 0 || at >= advances.length) continue
    const advance = parseInt(advances.slice(at, at + 2), 36)
    if (!Number.isNaN(advance)) return advance / 1000
  }
  const block = BLOCKS.find(([last]) => codePoint <= last)
  return (block?.[1] ?? 1000) / 1000
}
