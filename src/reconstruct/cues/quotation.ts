import { personName } from './name.js'
import { bare, countWords, CUE_MAX, endTrimmed, setOf, squeezed, startsUpper, wordsOf } from './wordshape.js'

const OPEN = new Set('“‘„«‹"‚»›\'')
const CLOSE = new Set('”’“»›"\'‘«‹')

/** Marks a text begins and ends with. */
export function opensQuotation(text: string): boolean {
  const first = text.trimStart()[0]
  return first !== undefined && OPEN.has(first) && text.trim().length > 1
}

export function closesQuotation(text: string): boolean {
  const own = endTrimmed(text, '.,!?…')
  const last = own.at(-1)
  return last !== undefined && CLOSE.has(last) && own.length > 1
}

/** Whether lines together are one quotation: the first opens it and the last closes it. */
export function isQuotation(lines: readonly string[]): boolean {
  const first = lines[0]
  const last = lines.at(-1)
  return first !== undefined && last !== undefined && opensQuotation(first) && closesQuotation(last)
}

/** Who said a pull quote. */
export interface AttributionCue {
  /** without the dash before it */
  readonly text: string
  readonly name?: string
  readonly sure: number
}

const OFFICES = setOf(
  `mayor minister president director chairman chairwoman chair chief head spokesman spokeswoman spokesperson professor doctor teacher farmer owner manager resident witness author writer analyst
  expert secretary governor senator ambassador general colonel captain coach player founder lawyer judge bishop priest activist economist historian scientist researcher engineer nurse official
  officer leader member councillor deputy student mother father editor artist prime foreign former sir dame bürgermeister bürgermeisterin ministerin präsident präsidentin maire ministre alcalde
  alcaldesa ministro ministra sindaco burgemeester presidente`,
)

/** The attribution of a pull quote: `— Jane Doe`, `Jane Doe, mayor of Harbour End`; its lines may be joined by line feeds. */
export function attributionOf(source: string): AttributionCue | undefined {
  if (source.length > CUE_MAX / 2) return undefined
  const text = squeezed(source)
  if (!startsUpper(text)) return undefined
  const mark = /^(?:[—–―~]|--|-) ?/.exec(text)
  const own = mark ? text.slice(mark[0].length) : text
  if (own === '' || !startsUpper(own) || countWords(own) > 20 || /[!?”"]$/.test(own)) return undefined
  const cut = [own.indexOf(','), own.indexOf(' ('), own.indexOf(' – '), own.indexOf(' | ')].filter((at) => at > 0)
  const head = cut.length > 0 ? own.slice(0, Math.min(...cut)) : own
  const lines = source.split('\n')
  const person = personName(head) ?? (lines.length > 1 ? personName(lines[0]!.replace(/^[—–―~-]+ ?/, '').replace(/,$/, '')) : undefined)
  const office = wordsOf(own).some((word) => OFFICES.has(bare(word)))
  if (!person && !mark && !office) return undefined
  if (!person && countWords(own) > 12) return undefined
  if (!mark && /[.]$/.test(own)) return undefined
  const sure = mark ? 0.9 : person ? Math.min(0.9, person.sure + (office ? 0.2 : 0)) : 0.45
  return { text: own, ...(person ? { name: person.name } : {}), sure }
}
