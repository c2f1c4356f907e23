import type { Inline, Text, TextRun } from '../../src/model/inline.js'
import type { Rand } from './rand.js'

/** Words by language, none of them rare: what the patterns of that language know how to divide. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'en-GB':
    'the of and to in a is that for it was on with as his they be at one have this from or had by hot but some what there we can out other were all your when up use word how said an each she which do their time if will way about many then them would write like so these her long make thing see him two has look more day could go come did my sound no most number who over know water than call first people may down side been now find any new work part take get place made live where after back little only round man year came show every good me give our under name very through just form much great think say help low line before turn cause same mean differ move right boy old too does tell sentence set three want air well also play small end put home read hand port large spell add even land here must big high such follow act why ask men change went light kind off need house picture try us again animal point mother world near build self earth father harbour reservoir committee administration responsibility environmental transportation neighbourhood understanding representative particularly international government development organisation electricity independent newspaper correspondent characteristics accommodation'.split(
      ' ',
    ),
  'en-US':
    'the mayor said on Tuesday that city council members would review neighborhood transportation proposals before organizing another meeting about environmental responsibility and electricity rates for independent businesses'.split(
      ' ',
    ),
  de: 'der die das und ist nicht mit von auf ein eine den im dem zu Stadtverwaltung Donaudampfschifffahrt Bundesregierung Wasserversorgung über große Straße Verantwortung Zeitungspapier Häuser schließen Geschäftsführung wurde gestern entschieden nachdem Verhandlungen gescheitert waren'.split(
    ' ',
  ),
  fr: 'le la les des une est pas que pour dans avec sur gouvernement développement l’électricité aujourd’hui responsabilité administration environnement évidemment qu’il n’avait français hôpital à été réunion'.split(
    ' ',
  ),
  es: 'el la los las una que de en por con para gobierno electricidad responsabilidad administración ayuntamiento desarrollo también después trabajadores reunión mañana'.split(
    ' ',
  ),
  it: 'il la lo gli una che di per con non governo amministrazione responsabilità elettricità l’ambiente sviluppo lavoratori riunione dell’acqua domani'.split(' '),
  nl: 'de het een van en in op met niet gemeenteraad verantwoordelijkheid elektriciteit ontwikkeling vergadering burgemeester gisteren besluit waterschap'.split(' '),
  pt: 'o a os as uma que de em por com para governo electricidade responsabilidade administração desenvolvimento também depois trabalhadores reunião amanhã'.split(' '),
}
export const LANGUAGES = Object.keys(WORDS)

const LONG = 'abcdefghijklmnopqrstuvwxyzaeiounrst'
const ODD: readonly ((r: Rand) => string)[] = [
  (r) => r.pick(['a', 'I', 'O', 'é', 'x', '—', '–', '1', '&', '§']),
  (r) => Array.from({ length: r.int(60, 200) }, () => LONG[r.int(0, LONG.length - 1)]!).join(''),
  (r) => r.pick(['😀', '👨‍👩‍👧', '🇩🇪', '👍🏽', '☃️', '❤']),
  (r) => r.pick(['שלום', 'עולם', 'مرحبا', 'سلام', 'שלום-עולם']),
  (r) => r.pick(['e\u0301te\u0301', 'na\u0308ive', 'a\u0310\u0308b', 'Z\u0323\u0307a\u0300\u0301lgo', 'x\u0302y', '\u0301start']),
  (r) => r.pick(['Zei\u00adtung', 'har\u00adbour', 're\u00adspon\u00adsi\u00adbil\u00adi\u00adty', '\u00adlead', 'end\u00ad', 'dou\u00ad\u00adble']),
  (r) => r.pick(['10\u00a0km', 'Mr\u00a0Smith', 'p.\u00a05', 'a\u00a0b\u00a0c\u00a0d', '5\u202f000', '\u00a0x']),
  (r) => r.pick(['well-known', 'twenty-one', 'mother-in-law', 'T-shirt', 'self-respecting-newspaper', 'X-', '-Y', 'state\u2010owned', 'non\u2011break']),
  (r) => r.pick(['word—word', '1914–18', 'London–Paris', '—so', 'end—', '…', 'wait…']),
  (r) => r.pick(['https://example.org/a/very/long/path?query=1&more=2', 'www.stonehand.example', 'someone.else@newspaper.example', 'and/or', 'input/output/error']),
  (r) => r.pick(['£1,200.50', '12 km', '5 %', 'Mr Jones', 'J. R. R. Tolkien', '3 March', 'No. 10', '20,000', 'U.S.A.', '½', '№']),
  (r) => r.pick(['“quoted', 'speech”', '‘single’', '(bracketed)', '[sic]', '»zitiert«', '"straight"']),
  (r) => r.pick(['東京', '新聞紙面', 'ไทย', '日本語の新聞', 'Привет', 'Ωμέγα', 'Việt']),
  (r) => r.pick(['office', 'affluent', 'first', 'ffi', 'STRASSE', 'Straße', 'İstanbul', 'ŉ', '\ufb01ne', 'ǅ']),
  (r) =>
    r.pick(['zero\u200bwidth\u200bspaces', 'be\u0007ll', 'tab\there', 'new\nline', 'bom\ufeffbed', 'join\u200der', 'ls\u2028sep', 'fig\u2007ure', 'em\u2003space', '\u200emark']),
  (r) => r.pick(['UNESCO', 'TARPAULIN', 'McDonald', 'O’Neill', 'IPHONES', 'ABCDEFGHIJKLMNOP']),
]

export interface TextTaste {
  readonly language: string
  /** share of words out of the ordinary */
  readonly odd: number
  /** share of runs with marks */
  readonly marks: number
  /** share of forced breaks between runs */
  readonly breaks: number
  /** ids that a page reference may name */
  readonly articles: readonly string[]
}

export function word(r: Rand, taste: TextTaste): string {
  return r.chance(taste.odd) ? r.pick(ODD)(r) : r.pick(WORDS[taste.language] ?? WORDS['en-GB']!)
}

/** Sentences of so many words in all. */
export function sentences(r: Rand, count: number, taste: TextTaste): string {
  let out = ''
  let left = 0
  for (let i = 0; i < count; i++) {
    const opens = left === 0
    if (opens) left = r.int(4, 22)
    left--
    let w = word(r, taste)
    if (opens) w = w[0]!.toUpperCase() + w.slice(1)
    else if (r.chance(0.06)) w = w[0]!.toUpperCase() + w.slice(1)
    const last = left === 0 || i === count - 1
    out += (i > 0 ? ' ' : '') + w + (last ? r.pick(['.', '.', '.', '?', '!', '.”']) : r.chance(0.08) ? r.pick([',', ',', ';', ' –', ':']) : '')
  }
  return out
}

/** A text of so many words, with or without runs. */
export function text(r: Rand, count: number, taste: TextTaste): Text {
  const plain = sentences(r, count, taste)
  if (taste.articles.length > 0 && r.chance(0.06)) return [{ text: `${plain} See page ` }, { pageOf: r.pick(taste.articles) }, { text: r.pick(['.', '', ' and after']) }]
  if (taste.marks === 0 || count < 2 || !r.chance(0.5)) return plain
  const runs: Inline[] = []
  let from = 0
  const bounds = [...plain.matchAll(/ /g)].map((m) => m.index)
  for (const at of bounds) {
    if (at <= from || !r.chance(taste.marks)) continue
    // runs may meet at a space, before it, or inside a word
    const to = r.chance(0.15) ? Math.max(from + 1, at - r.int(1, 3)) : at + r.int(0, 1)
    if (to <= from || /[\ud800-\udbff]/.test(plain[to - 1]!)) continue
    runs.push(run(r, plain.slice(from, to)))
    from = to
    if (r.chance(taste.breaks)) runs.push({ break: true })
    if (taste.articles.length > 0 && r.chance(0.01)) runs.push({ pageOf: r.pick(taste.articles) })
  }
  if (from < plain.length) runs.push(run(r, plain.slice(from)))
  return runs
}

function run(r: Rand, characters: string): TextRun {
  if (r.chance(0.45)) return { text: characters }
  return {
    text: characters,
    ...r.maybe(0.4, () => ({ bold: true })),
    ...r.maybe(0.4, () => ({ italic: true })),
    ...r.maybe(0.15, () => ({ smallCaps: true })),
    ...r.maybe(0.2, () => ({ link: r.pick(['https://example.org/x', 'mailto:desk@example.org', 'tel:+4412345']) })),
    ...r.maybe(characters.length < 40 ? 0.1 : 0, () => ({ noBreak: true })),
    ...r.maybe(0.1, () => ({ language: r.pick(LANGUAGES) })),
  }
}
