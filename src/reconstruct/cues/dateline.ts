import { agencyIn, isAgency } from './agency.js'
import { personName } from './name.js'
import { opensPlace, placeAndDate } from './place.js'
import { isLabel, isSectionName } from './furniture.js'
import { countWords, isCapitals, setOf, squeezed, startsUpper, wordsOf } from './wordshape.js'

/** Where a story was sent from, and when. */
export interface DatelineCue {
  /** as it stands, without dash or full stop after it */
  readonly text: string
  readonly place: string
  readonly date?: string
  readonly agency?: string
  readonly sure: number
}

export interface RunInDateline extends DatelineCue {
  /** characters before the paragraph's own first word */
  readonly end: number
}

const OWN_MAX = 60
const RUN_IN_MAX = 90
const DASHES = ['—', '–', '--', '.-', '-']

/** A line that is a dateline and no more: `Beirut`, `BEIRUT, April 5`. */
export function ownDateline(source: string): DatelineCue | undefined {
  if (source.length > 2 * OWN_MAX) return undefined
  const text = unstopped(squeezed(source))
  if (text === '' || text.length > OWN_MAX || !startsUpper(text) || countWords(text) > 8 || isLabel(text) || isSectionName(text)) return undefined
  const found = parts(text)
  if (!found) return undefined
  const { known, capitals, ...cue } = found
  const words = wordsOf(cue.place).length
  let sure = known ? 0.85 : 0.3 - 0.05 * (words - 1)
  if (cue.date !== undefined) sure += 0.35
  if (cue.agency !== undefined) sure += 0.3
  if (capitals && !known) sure += 0.05
  return { ...cue, text, sure: Math.min(0.98, Math.max(0.05, sure)) }
}

/** The text without the stop or dash at its end; that of an abbreviation (`D.C.`) stays. */
function unstopped(text: string): string {
  const own = text.replace(/(?::|[—–-])$/, '').trim()
  return own.endsWith('.') && !/\.\p{L}{1,2}\.$/u.test(own) ? own.slice(0, -1) : own
}

/** The dateline at the head of a paragraph: `BEIRUT —`, `LONDON (AP) —`, `PARIS, 3 May —`, `Tunis -`, `Harbour End, Friday.`, `WIEN:`. */
export function runInDateline(source: string): RunInDateline | undefined {
  const head = source.slice(0, RUN_IN_MAX)
  if (!startsUpper(head.slice(0, 6))) return undefined
  const dash = firstDash(head)
  if (dash) {
    const cue = dashed(head.slice(0, dash.at).trimEnd(), dash)
    if (cue) return { ...cue, end: dash.end }
  }
  for (const stop of ['.', ':']) {
    const at = head.indexOf(`${stop} `)
    if (at < 0 || at > OWN_MAX) continue
    const text = head.slice(0, at)
    const found = parts(text)
    if (!found) continue
    const { known, capitals, ...cue } = found
    // a full stop or colon says little: the words must speak for themselves
    const dated = cue.date !== undefined || cue.agency !== undefined
    const bare = !dated && !known
    if (bare ? stop === '.' || !mayBePlace(text) || !startsUpper(head.slice(at + 2, at + 6)) : !dated && stop === ':' && !capitals) continue
    const end = spaceAfter(source, at + 1)
    const filed = filing(source, end)
    if (filed) return { ...cue, ...filed, text: source.slice(0, filed.end).trimEnd(), sure: 0.95 }
    return { ...cue, text, end, sure: bare ? 0.55 : dated ? (known || capitals ? 0.85 : 0.7) : capitals ? 0.8 : 0.4 }
  }
  return undefined
}

/** The dateline that other type sets off at the head of a paragraph: `Harbour End.`, `HARBOUR END —`, `Harbour End (AP):`. */
export function setOffDateline(lead: string): DatelineCue | undefined {
  const own = squeezed(lead)
  if (own.length < 3 || own.length > OWN_MAX || !(/[.:—–-]$/.test(own) || isCapitals(own))) return undefined
  const text = own.replace(/[\s.:—–-]+$/, '')
  const found = text === '' || isLabel(text) || isSectionName(text) || NO_PLACE.has(text.toLowerCase()) ? undefined : parts(text)
  if (!found || wordsOf(found.place).length > 3) return undefined
  const { known, capitals, ...cue } = found
  const person = personName(found.place)
  return !known && person !== undefined && person.sure > 0.5 ? undefined : { ...cue, text, sure: known || capitals ? 0.9 : 0.7 }
}

/** Capitals that can be a place nobody here knows: no label, and no letter of a question and its answer. */
function mayBePlace(text: string): boolean {
  return isCapitals(text) && text.length > 3 && wordsOf(text).length <= 3 && !isLabel(text) && !isSectionName(text) && !NO_PLACE.has(text.toLowerCase())
}
const NO_PLACE = setOf('update warning note correction clarification question answer photo photos picture listen watch read more breaking live tips facts')

/** An agency in brackets after the stop: `Bonn. (dpa) Der …`. */
function filing(source: string, from: number): { readonly agency: string; readonly end: number } | undefined {
  if (source[from] !== '(') return undefined
  const close = source.slice(from, from + 30).indexOf(')')
  const agency = close < 0 ? '' : source.slice(from + 1, from + close)
  return isAgency(agency) ? { agency, end: spaceAfter(source, from + close + 1) } : undefined
}

interface Dash {
  readonly at: number
  readonly end: number
  readonly long: boolean
}

function firstDash(head: string): Dash | undefined {
  let best: Dash | undefined
  for (const dash of DASHES) {
    // a hyphen, or a dash between figures, counts between spaces only
    const mark = dash === '-' || dash === '–' ? ` ${dash} ` : dash === '.-' ? '.- ' : dash
    const at = head.indexOf(mark)
    if (at > 0 && (best === undefined || at < best.at)) best = { at, end: spaceAfter(head, at + mark.length), long: dash !== '-' }
  }
  return best
}

function spaceAfter(text: string, from: number): number {
  let k = from
  while (k < text.length && (text[k] === ' ' || text[k] === '\u00a0')) k++
  return k
}

function dashed(text: string, dash: Dash): DatelineCue | undefined {
  const found = parts(text.replace(/[.,]$/, ''))
  if (!found) return undefined
  const { known, capitals, ...cue } = found
  const words = wordsOf(cue.place).length
  let sure = capitals ? 0.9 : known ? 0.8 : opensPlace(cue.place) ? 0.6 : 0.45 - 0.1 * (words - 1)
  if (cue.agency !== undefined || cue.date !== undefined) sure += 0.3
  if (!dash.long && !capitals) sure -= 0.05
  return { ...cue, text, sure: Math.min(0.98, Math.max(0.05, sure)) }
}

function parts(source: string): (Omit<DatelineCue, 'sure'> & { readonly known: boolean; readonly capitals: boolean }) | undefined {
  let text = source
  let agency: string | undefined
  const open = text.lastIndexOf('(')
  if (open > 0 && text.endsWith(')')) {
    const inside = text.slice(open + 1, -1).trim()
    if (!isAgency(inside) && !(isCapitals(inside) && inside.length <= 8)) return undefined
    agency = inside
    text = text.slice(0, open).trim().replace(/,$/, '')
  } else {
    const slash = text.lastIndexOf('/')
    const after = slash > 0 ? text.slice(slash + 1).trim() : ''
    if (after !== '' && agencyIn(after) === after) {
      agency = after
      text = text.slice(0, slash).trim()
    }
  }
  const found = placeAndDate(text)
  if (!found) return undefined
  return { ...found, text: source, ...(agency === undefined ? {} : { agency }) }
}
