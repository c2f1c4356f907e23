import { tale } from '../../quality/prose.js'
import { randomFrom } from '../../text/randomParagraph.js'

/** Characters up to a size, by saying a piece of each kind again and again; the piece is given its number. */
function filled(size: number, piece: (i: number) => string): string {
  const out: string[] = []
  for (let length = 0, i = 0; length < size; i++) {
    const text = piece(i)
    out.push(text)
    length += text.length
  }
  return out.join('')
}

export const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!
const GREEK = ['Το πλοίο έφτασε στο λιμάνι', 'πριν από την αυγή της Δευτέρας', 'και οι ψαράδες περίμεναν', 'με τα δίχτυα τους στην προ-', 'βλήτα χωρίς να μιλούν.']
const ARABIC = ['وصلت السفينة إلى الميناء', 'قبل فجر يوم الاثنين', 'وكان الصيادون ينتظرون', 'على الرصيف دون كلام.']
const POEM = ['The lamp is out, the tide is in,', 'and nobody is on the quay', 'but rope and rain and rusted tin', '    and one grey gull, and me.', '']
export const NAMES = ['By Anna Halden', 'By Ruben Marford and Dora Verby', 'Peter Stenwick in Dunholm', 'JUDITH KELLMAN', 'Oscar Thalley, Staff Writer']

const FRAME = [
  'The ferry to Dunholm will not run this week,',
  'the harbour office said on Monday, and those',
  'who have tickets may use them on the bus that',
  'leaves the market at seven. “Nobody was told,”',
  'said Ruben Marford, who had waited on the quay',
  'since five. The office said that a notice had',
  'hung at the gate since Friday, and that it was',
  'sorry for the trouble.',
].join('\n')
const WORDS = tale(1).paragraphs.concat(tale(2).paragraphs, tale(3).paragraphs).join(' ').split(' ')

/** Lines of a narrow column, words broken at their ends now and then as a printer breaks them. */
function column(text: string, measure: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = measure - line.length - 1
    if (line !== '' && word.length > room) {
      if (room > 5 && /^[a-z]{8,}/.test(word)) {
        lines.push(`${line} ${word.slice(0, 4)}-`)
        line = word.slice(4)
        continue
      }
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** bylines of which every word is kept */
const WRITERS = NAMES.filter((name) => !name.includes(' in '))

/** A story of a paper: head, deck, byline, dateline, text, at times a quote, a caption, a jump line or the foot of a page. */
function newspaper(i: number): string {
  const { headline, paragraphs } = tale(i)
  const frames = [
    column(headline, 24),
    ...(i % 3 === 0 ? [column(tale(i + 1).headline, 34)] : []),
    pick(WRITERS, i),
    column(`DUNHOLM (AWP) — ${paragraphs[0]!}`, 38),
    ...paragraphs.slice(1).map((text) => column(text, 38)),
    ...(i % 4 === 0 ? [column(`“${paragraphs[1]?.split('. ')[0] ?? headline}”`, 22), pick(NAMES, i).toUpperCase()] : []),
    ...(i % 2 === 0 ? [`${column(`${paragraphs[0]!.split('. ')[0]!}.`, 44)}\nPhoto: ${pick(NAMES, i + 2)}`] : []),
    ...(i % 5 === 0 ? [`Continued on page ${2 + (i % 7)}`] : []),
  ]
  return `${frames.join('\n\n')}\n${i % 6 === 5 ? `\n${i} THE DUNHOLM LEDGER MONDAY, MARCH 2\n\f` : '\n'}`
}

/** Kinds of text, of any size: most of them no newspaper printed. */
export const KINDS: Readonly<Record<string, (size: number) => string>> = {
  'one word over and over, no newline': (size) => 'word'.repeat(size / 4),
  'words without a newline': (size) => filled(size, (i) => `${tale(i % 40).paragraphs[0]!} `),
  'only hyphens': (size) => filled(size, () => `${'-'.repeat(39)}\n`),
  'one hyphen a line': (size) => '-\n'.repeat(size / 2),
  'line-end hyphens': (size) => filled(size, (i) => `over-under-through-${i % 10}-\n`),
  binary: (size) => {
    const random = randomFrom(5)
    return filled(size, () => String.fromCharCode(Math.floor(random() * 0x10000)))
  },
  'control characters': (size) => {
    const random = randomFrom(6)
    return filled(size, () => String.fromCharCode(Math.floor(random() * 0x40)))
  },
  'a poem': (size) => filled(size, (i) => `${pick(POEM, i)}\n`),
  'a table': (size) => filled(size, (i) => `Dunholm ${i}\t${(i * 37) % 1000}.${i % 10}\t${i % 90}%\n`),
  Greek: (size) => filled(size, (i) => `${pick(GREEK, i)}\n${i % 17 === 0 ? '\n' : ''}`),
  Arabic: (size) => filled(size, (i) => `${pick(ARABIC, i)}\n${i % 13 === 0 ? '\n' : ''}`),
  'an empty line or none': () => '',
  'one word': () => 'word',
  'all A': (size) => 'A '.repeat(size / 2),
  'an A a line': (size) => 'A\n'.repeat(size / 2),
  'an A a paragraph': (size) => 'A\n\n'.repeat(size / 3),
  'all quotes': (size) => '“'.repeat(size),
  'quotes a line': (size) => filled(size, (i) => pick(['“\n', '”\n', '“”\n', '"\n', '’\n'], i)),
  'quoted lines': (size) => filled(size, (i) => `“${tale(i % 40).headline}”\n\n`),
  'empty lines': (size) => '\n'.repeat(size),
  'form feeds': (size) => filled(size, () => 'page\n\f'),
  spaces: (size) => `${' '.repeat(size)}\n`,
  bylines: (size) => filled(size, (i) => `${pick(NAMES, i)}\n`),
  'bylines apart': (size) => filled(size, (i) => `${pick(NAMES, i)}\n\n`),
  datelines: (size) => filled(size, (i) => `DUNHOLM (AWP) — ${pick(NAMES, i)}\n\n`),
  headlines: (size) => filled(size, (i) => `${tale(i % 60).headline}\n\n`),
  captions: (size) => filled(size, (i) => `${pick(NAMES, i).slice(3)} at the quay in Dunholm on Monday.\nPhoto: ${pick(NAMES, i + 1).slice(3)}\n\n`),
  prose: (size) =>
    filled(
      size,
      (i) =>
        `${tale(i % 200).headline}\n\n${tale(i % 200)
          .paragraphs.map((p) => p.replace(/(.{30,40}) /g, '$1\n'))
          .join('\n\n')}\n\n`,
    ),
  'all capitals': (size) =>
    filled(
      size,
      (i) =>
        `${tale(i % 40)
          .paragraphs[0]!.toUpperCase()
          .replace(/(.{30,40}) /g, '$1\n')}\n`,
    ),
  'only numbers': (size) => filled(size, (i) => `${(i * 7919) % 100_003}\n`),
  'one word a line': (size) => filled(size, (i) => `${tale(i % 40).paragraphs[i % 3]?.replaceAll(' ', '\n') ?? 'word'}\n`),
  'jump lines': (size) => filled(size, (i) => `Continued on page ${i % 90}\n`),
  'jump lines apart': (size) => filled(size, (i) => `${pick(['HARBOUR', 'COUNCIL', 'SCHOOL'], i)}, ${pick(['from', 'continued on'], i)} page ${(i * 31) % 5000}\n\n`),
  'headings a line': (size) => filled(size, (i) => `${tale(i % 60).headline}\n`),
  'headings in capitals': (size) => filled(size, (i) => `${tale(i % 60).headline.toUpperCase()}\n\n${pick(NAMES, i)}\n\n`),
  'the same line': (size) => filled(size, () => 'The harbour was quiet on Monday as the ferry came in\n'),
  'the same paragraph': (size) => filled(size, () => 'The harbour was quiet on Monday.\n\n'),
  'the same frame': (size) => filled(size, () => `${FRAME}\n\n`),
  'random words': (size) => {
    const random = randomFrom(7)
    return filled(size, () => WORDS[Math.floor(random() * WORDS.length)]! + (random() < 0.12 ? '\n' : random() < 0.02 ? '.\n\n' : ' '))
  },
  'random bytes': (size) => {
    const random = randomFrom(8)
    return filled(size, () => String.fromCharCode(Math.floor(random() * 0x100)))
  },
  'invented words': (size) => {
    const random = randomFrom(9)
    const word = (): string => Array.from({ length: 3 + Math.floor(random() * 8) }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')
    return filled(size, (i) => `${Array.from({ length: 6 }, word).join(' ')}${i % 3 === 0 ? '-' : ''}\n${i % 9 === 0 ? '\n' : ''}`)
  },
  'Chinese without spaces': (size) => {
    const random = randomFrom(10)
    return filled(size, (i) => String.fromCharCode(0x4e00 + Math.floor(random() * 3000)) + (i % 20 === 19 ? '。\n' : i % 400 === 0 ? '\n\n' : ''))
  },
  'Chinese, no newline': (size) => filled(size, (i) => String.fromCharCode(0x4e00 + ((i * 7919) % 3000))),
  'combining marks': (size) => filled(size, (i) => `e${String.fromCharCode(0x300 + (i % 0x60)).repeat(i % 40)}${i % 30 === 0 ? '\n' : ''}`),
  'combining marks, no letter': (size) => '\u0301\u0323'.repeat(size / 2),
  'a word of all letters, over and over': (size) => 'abcdefghijklmnopqrstuvwxyz'.repeat(Math.ceil(size / 26)),
  'words of a kilobyte': (size) => filled(size, (i) => `${'harbour'.repeat(140)}${i % 4 === 0 ? '\n' : ' '}`),
  'alternate lone surrogates': (size) => filled(size, (i) => (i % 2 === 0 ? '\udc00' : '\ud800')),
  'lone surrogates in lines': (size) => filled(size, (i) => `a\ud800 b\udc00 c${i % 8 === 0 ? '\n' : ' '}`),
  'nested quotes': (size) => `${'“‘'.repeat(size / 4)}${'’”'.repeat(size / 4)}`,
  'nested quotes in lines': (size) => filled(size, (i) => `${'“‘«'.repeat(i % 12)}quay${i % 3 === 0 ? '’”' : ''}\n`),
  'a page a line': (size) => filled(size, (i) => `${tale(i % 40).headline}\n\f`),
  'brackets and dashes': (size) => filled(size, (i) => `${pick(['(', '—', '[', '• ', '. . . ', '* * *', '—30—', '■'], i)}${i % 5 === 0 ? '\n' : ''}`),
  'spaces in lines': (size) => filled(size, (i) => `${' '.repeat(i % 60)}a${' '.repeat((i * 7) % 50)}b\n`),
  'columns side by side': (size) =>
    filled(
      size,
      (i) =>
        `${tale(i % 40)
          .paragraphs[0]!.slice(0, 28)
          .padEnd(32)}${tale((i + 9) % 40)
          .paragraphs[1]!.slice(0, 28)
          .padEnd(32)}${tale((i + 17) % 40).paragraphs[0]!.slice(20, 46)}\n`,
    ),
  'drop caps': (size) =>
    filled(
      size,
      (i) =>
        `${pick(['T', 'A', '“W', 'I'], i)}\n${tale(i % 40)
          .paragraphs[0]!.slice(1, 36)
          .toLowerCase()}\n`,
    ),
  'bulleted lines': (size) => filled(size, (i) => `• ${tale(i % 40).headline}\n`),
  'pull quotes': (size) => filled(size, (i) => `“${tale(i % 40).paragraphs[0]!.slice(0, 70)}”\n— ${pick(NAMES, i).slice(3)}\n\n`),
  'addresses and numbers': (size) => filled(size, (i) => `${pick(NAMES, i).slice(3)} can be reached at name${i}@example.org or 555-01${i % 90}\n`),
  'full stops': (size) => '.'.repeat(size),
  'dots and letters': (size) => 'a.'.repeat(size / 2),
  newspaper: (size) => filled(size, newspaper),
}
