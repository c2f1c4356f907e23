import { withoutMarks, wordsOf } from '../cues/wordshape.js'
import type { PrintLine } from '../print.js'

/** words of a line whose phrase is looked for: names and places have no more */
const LONGEST = 5
/** characters of a line that are looked at */
const MOST = 400

/** Where the words of a short line stand again in the text: 0 of a longer one, 1 nowhere, 2 in one other line, 3 in more, 4 after a slash, as in a credit, 5 as another line. Time is proportional to the text. */
export function phrasesElsewhere(lines: readonly PrintLine[]): Uint8Array {
  const words = lines.map(({ text }) =>
    wordsOf(text.slice(0, MOST).replaceAll('/', ' / ')).map((word) =>
      word === '/'
        ? word
        : withoutMarks(word)
            .toLowerCase()
            .replace(/['’]s$/, ''),
    ),
  )
  const short = words.map((own, i) => (own.length <= LONGEST && lines[i]!.text.length < 80 ? own.join(' ') : undefined))
  const within = new Map<string, number>()
  const whole = new Map<string, number>()
  const credited = new Set<string>()
  const begins = new Set<string>()
  for (const [i, phrase] of short.entries()) {
    if (phrase === undefined) continue
    within.set(phrase, 0)
    whole.set(phrase, (whole.get(phrase) ?? 0) + 1)
    begins.add(words[i]![0] ?? '')
  }
  for (const own of words) {
    for (let from = 0; from < own.length; from++) {
      if (!begins.has(own[from]!)) continue
      let phrase = ''
      for (let n = 1; n <= LONGEST && from + n <= own.length; n++) {
        phrase = n === 1 ? own[from]! : `${phrase} ${own[from + n - 1]!}`
        const count = within.get(phrase)
        if (count === undefined || n === own.length) continue
        within.set(phrase, count + 1)
        if (own[from - 1] === '/') credited.add(phrase)
      }
    }
  }
  return Uint8Array.from(short, (phrase) => {
    if (phrase === undefined || phrase === '') return 0
    if (credited.has(phrase)) return 4
    if (whole.get(phrase)! > 1) return 5
    return Math.min(3, 1 + within.get(phrase)!)
  })
}
