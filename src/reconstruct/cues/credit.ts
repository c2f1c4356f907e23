import { agencyIn, isAgency } from './agency.js'
import { isMonth, isWeekday } from './calendar.js'
import { personName } from './name.js'
import { afterOpening, countWords, hasLetter, isCapitals, openingsOf, setOf, squeezed, startsUpper, wordsOf } from './wordshape.js'

/** Who made or sent a picture. */
export interface CreditCue {
  /** as printed, without brackets around it */
  readonly credit: string
  readonly sure: number
}

/** A caption and the credit at its end. */
export interface TrailingCredit extends CreditCue {
  /** characters of the caption without the credit and the space before it */
  readonly end: number
}

const CREDIT_MAX = 120
const OPENINGS = openingsOf(
  `photo: photos: photo_by photos_by photograph: photograph_by photographs_by photographs: photography: photography_by picture: pictures: picture_by pictures_by pic: image: images: image_by images_by illustration: illustration_by
  illustrations_by graphic: graphic_by drawing_by cartoon_by map: chart: photo/ photo_/ ap_photo afp_photo epa_photo pa_photo reuters/ reuters_photo file_photo: file_photo_by credit: credits: photo_credit: picture_credit: source:
  staff_photo_by staff_photos_by staff_photo: file_photo_by photo_provided_by photos_provided_by provided_by submitted_by photo_illustration_by archivfoto: archivbild: photo_courtesy image_courtesy courtesy_of courtesy: foto: fotos: foto_von fotos_von foto_di foto_de foto_door foto/ bild: bilder: crédit: crédit_: crédit_photo: crédit_photo_: photo_: crédito: créditos: photo_de photo_par photos_de fotografía: fotografie: fotografia: foto's: fot. ph.`,
)
const ALONE = setOf(
  'photo_provided photos_provided provided_photo photo_submitted submitted file_photo file_picture file_image handout handout_photo archive archive_photo courtesy_photo supplied contributed_photo submitted_photo archivbild archiv symbolbild staff_photo library_picture social_media screengrab screenshot',
)
const SIGNS = ['©', '(c)', '(C)']

/** Whether a text is a credit and no more: `Photo: X`, `X/AFP`, `(AFP)`, `© X`, `AP Photo/X`. Bare names are not, but where `after` says that a caption stands before it. */
export function creditOf(source: string, after = false): CreditCue | undefined {
  if (source.length > CREDIT_MAX) return undefined
  const text = unbracketed(squeezed(source))
  if (text === '' || !hasLetter(text)) return undefined
  const words = countWords(text)
  if (words > 14) return undefined
  if (SIGNS.some((sign) => text.startsWith(sign))) return words <= 10 ? { credit: text, sure: 0.95 } : undefined
  const opened = afterOpening(text, OPENINGS)
  if (opened && opened.rest !== '' && names(opened.rest.replace(/^[/:|-]\s?|^(?:of|by) /, ''), opened.opening.endsWith(':') || opened.opening.includes('courtesy')))
    return { credit: text, sure: opened.opening === 'source:' || opened.opening === 'map:' ? 0.6 : 0.93 }
  const bare =
    /^(?:photos?|photographs?|pictures?|pics?|fotos?|bild|PHOTOS?|PICTURES?|FOTOS?|Photos?|Photographs?|Pictures?|Fotos?|Bild) (.+)$/.exec(text)?.[1] ??
    /^(.+) (?:PHOTOS?|photos?|PICTURES?)$/.exec(text)?.[1]
  if (bare !== undefined && (personName(bare)?.sure ?? 0) > 0.3) return { credit: text, sure: 0.85 }
  const sent = SENT.exec(text)
  if (sent && personName(sent[1]!)) return { credit: text, sure: after ? 0.85 : 0.7 }
  if (words <= 2 && ALONE.has(text.toLowerCase().replace(/\.$/, ''))) return { credit: text, sure: 0.85 }
  if (isAgency(text)) return { credit: text, sure: after || source.trim().startsWith('(') ? 0.92 : 0.6 }
  const slash = slashed(text)
  if (slash) return { credit: text, sure: slash }
  const via = text.includes(' via ') ? /^(.{2,60}?) via (.{2,60})$/.exec(text) : null
  if (via && isAgency(via[2]!)) return { credit: text, sure: 0.9 }
  const tail = text.indexOf(', ')
  if (tail > 0 && isAgency(text.slice(tail + 2)) && personName(text.slice(0, tail))) return { credit: text, sure: 0.7 }
  if (words > 1 && words < 7 && isCapitals(text) && agencyIn(text) !== undefined) return { credit: text, sure: 0.7 }
  if (after) {
    const person = personName(text.replace(/\.$/, ''))
    if (person && !/[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, ''))) return { credit: text, sure: 0.5 + person.sure / 3 }
  }
  return undefined
}

/** `Jane Doe for The Tide`, `Jane Doe | Staff`. */
const SENT = /^([^|/]{4,40}?)(?: (?:for|FOR) (?:the |The |THE )?(?=\p{Lu})| ?[|•] ?(?=\p{Lu}))[^.!?]{2,40}$/u

function slashed(text: string): number | undefined {
  const at = text.lastIndexOf('/')
  if (at <= 0 || at === text.length - 1 || text.includes('://')) return undefined
  const before = text.slice(0, at).trim()
  const after = text.slice(at + 1).trim()
  if (isAgency(after) && isHouse(before)) return 0.95
  if (isAgency(before) && isHouse(after)) return 0.93
  const person = personName(before) ?? personName(after)
  return person && wordsOf(text).length <= 8 && startsUpper(after) ? 0.55 + person.sure / 4 : undefined
}

/** A few words that may be somebody's name: no sentence, with capitals. */
function isHouse(text: string): boolean {
  const words = wordsOf(text)
  return words.length <= 6 && startsUpper(text) && words.filter((word) => !startsUpper(word)).length <= 2 && !/\p{Ll}[.!?] /u.test(text)
}

/** Names, agencies or a house: a few words that begin with capitals. */
function names(text: string, loose: boolean): boolean {
  const words = wordsOf(text)
  if (words.length === 0 || words.length > 10) return false
  const small = words.filter((word) => !startsUpper(word) && /\p{L}/u.test(word)).length
  return startsUpper(words[0]!) || words[0]!.startsWith('@')
    ? small <= Math.ceil(words.length / 2) && !/[!?]$/.test(text)
    : words[0] === 'the'
      ? loose || startsUpper(words[1] ?? '')
      : loose && /^(?:dpa|epd|courtesy|handout|private|privat|archive|archiv)\b/.test(text)
}

function unbracketed(text: string): string {
  const ends = ['()', '[]', '{}'].find((pair) => text.startsWith(pair[0]!) && text.endsWith(pair[1]!))
  if (ends === undefined || text.length < 3) return text
  const inside = text.slice(1, -1)
  return inside.includes(ends[0]!) ? text : inside.trim()
}

/** The credit at the end of a caption: in brackets, after its last full stop, or after a word such as `Photo:`; `open`: or with no stop before it, `on Friday Jane Doe/The Tide`. */
export function trailingCredit(caption: string, open = false): TrailingCredit | undefined {
  const text = caption.trimEnd()
  const from = Math.max(0, text.length - CREDIT_MAX)
  const tail = text.slice(from)
  const places = open ? [personBeforeSlash(tail), bareMark(tail), afterTime(tail)].filter((at) => at !== undefined) : []
  for (const at of [...starts(tail), ...places]) {
    if (from + at === 0) continue
    const found = creditOf(tail.slice(at), true)
    if (found) return { ...found, end: text.slice(0, from + at).trimEnd().length }
  }
  return open ? strokeHouse(text) : undefined
}

/** `in the pit / Company of Owls`: a house after a stroke between spaces. */
function strokeHouse(text: string): TrailingCredit | undefined {
  const at = text.lastIndexOf(' / ')
  const house = at < 0 ? '' : text.slice(at + 3).trim()
  if (house === '' || house.length > 50 || countWords(text.slice(0, at)) < 4 || !isHouse(house) || personName(wordsOf(text.slice(0, at)).slice(-2).join(' '))) return undefined
  return { credit: house, sure: 0.75, end: text.slice(0, at).trimEnd().length }
}

/** Where a credit may begin, the most telling places first. */
function starts(tail: string): number[] {
  const out: number[] = []
  if (tail.endsWith(')') || tail.endsWith(').') || tail.endsWith(']')) {
    const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['))
    if (open >= 0) out.push(open)
  }
  for (const sign of SIGNS) {
    const at = tail.lastIndexOf(sign)
    if (at >= 0) out.push(at)
  }
  for (const { opening, at } of lastOpenings(tail)) {
    // the word begins a sentence of its own: `the photo by the door` does not
    if (startsUpper(tail.slice(at, at + 2)) && ('.!?”’"):|–—-'.includes(tail[at - 2] ?? ' ') || opening.endsWith(':') || opening.endsWith('/') || opening.endsWith(' by')))
      out.push(at)
  }
  const run = capitalsBeforeSlash(tail)
  if (run !== undefined) out.push(run)
  for (let k = tail.length - 2; k > 0; k--) {
    if (tail.charCodeAt(k + 1) !== 32) continue
    const stop = '.!?'.includes(tail[k]!) || ('”"’)'.includes(tail[k]!) && '.!?'.includes(tail[k - 1]!))
    if (!stop && !'—–|•■'.includes(tail[k]!)) continue
    const at = k + 2
    if (at < tail.length) out.push(at)
    // before an initial (`J. Doe`) the stop is none of the caption's
    if (!(stop && /(?:^|\s)\p{Lu}$/u.test(tail.slice(Math.max(0, k - 2), k)))) break
  }
  return out
}

/** Where words that open a credit stand last, in the order of {@link OPENINGS}. */
function lastOpenings(tail: string): { readonly opening: string; readonly at: number }[] {
  const found: { readonly k: number; readonly opening: string; readonly at: number }[] = []
  const low = tail.toLowerCase()
  for (let space = low.lastIndexOf(' '); space >= 0; space = space === 0 ? -1 : low.lastIndexOf(' ', space - 1)) {
    for (const k of OPENINGS.byFirst.get(low.charCodeAt(space + 1)) ?? []) {
      const opening = OPENINGS.all[k]!
      if (low.startsWith(opening, space + 1) && !found.some((other) => other.k === k)) found.push({ k, opening, at: space + 1 })
    }
  }
  return found.sort((a, b) => a.k - b.k)
}

/** Where the capitals before an agency begin that end a caption with no stop before them: `The harbour JANE DOE/AFP`. */
function capitalsBeforeSlash(tail: string): number | undefined {
  const slash = tail.lastIndexOf('/')
  if (slash <= 0 || !isCapitals(tail.slice(slash))) return undefined
  let from = slash
  while (from > 0) {
    const space = tail.lastIndexOf(' ', from - 2)
    const word = tail.slice(space + 1, from).trim()
    if (word !== '' && !isCapitals(word)) break
    from = space + 1
  }
  return from < slash ? from : undefined
}

/** `on Friday Photo Jane Doe`: where the word for a picture, with a capital in the midst of a line, begins a credit. */
function bareMark(tail: string): number | undefined {
  const found = / (?:Photos?|Photographs?|Pictures?|Fotos?|Bild|PHOTOS?|FOTOS?) (?=\p{Lu})/gu
  let last: number | undefined
  for (const { index } of tail.matchAll(found)) last = index + 1
  return last
}

const TIME = setOf('yesterday today tonight night morning afternoon evening week month year years season gestern heute hier')

/** Where a name begins that ends a caption right after words of time: `on Friday night Jane Doe`. Names have no other reason to stand there. */
function afterTime(tail: string): number | undefined {
  const words = [...tail.matchAll(/\S+/g)]
  let k = words.length
  while (k > 0 && words.length - k < 6 && (startsUpper(words[k - 1]![0]) || /^(?:for|the|of|\/|&|\|)$/.test(words[k - 1]![0])) && !isTime(words[k - 1]![0])) k--
  if (k === 0 || words.length - k < 2 || !isTime(words[k - 1]![0])) return undefined
  return words[k]!.index
}

const isTime = (word: string): boolean => TIME.has(word.toLowerCase()) || isWeekday(word) || isMonth(word) || /^(?:1[89]|20)\d\d$/.test(word)

/** Where the name before an agency or a house begins that ends a caption with no stop before it: `after the vote on Friday Jane Doe/The Tide`. */
function personBeforeSlash(tail: string): number | undefined {
  const slash = tail.lastIndexOf('/')
  if (slash <= 0 || !startsUpper(tail.slice(slash + 1)) || countWords(tail.slice(slash + 1)) > 4) return undefined
  const second = tail.lastIndexOf(' ', slash)
  const first = tail.lastIndexOf(' ', second - 1)
  if (second <= 0 || first <= 0 || !personName(tail.slice(first + 1, slash))) return undefined
  return first + 1
}
