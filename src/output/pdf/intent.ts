import { StonehandError } from '../../diagnostics.js'
import { type PdfDict, type PdfFile, type PdfRef, pdfText } from './file.js'
import { type Standard, standardName, STANDARDS, type Terms } from './standards.js'

/** The printing condition for which a file is made (ISO 32000-2, 14.11.5). */
export interface OutputIntent {
  /** the ICC profile of the press or of the screen */
  readonly icc?: Uint8Array
  /** the name by which the trade knows the condition: `WAN-IFRAnewspaper26v5`, `FOGRA39` */
  readonly identifier: string
  /** the same in words; default what the profile says of itself */
  readonly condition?: string
  /** where the identifier is kept; default the ICC's registry where there is no profile */
  readonly registry?: string
}

export type ColourSpace = 'cmyk' | 'rgb' | 'gray'

/** What a profile says in its header (ICC.1:2022, 7.2). */
export interface IccHeader {
  readonly space: ColourSpace
  readonly version: number
  readonly device: string
  readonly description: string | undefined
}

const REGISTRY = 'http://www.color.org'
const SPACES: ReadonlyMap<string, ColourSpace> = new Map([
  ['CMYK', 'cmyk'],
  ['RGB ', 'rgb'],
  ['GRAY', 'gray'],
])
export const COMPONENTS: Readonly<Record<ColourSpace, number>> = { cmyk: 4, rgb: 3, gray: 1 }
const HEADER = 128
const TAG = 12
const TAGS_MAX = 100

/** Reads the header of a profile; undefined for what is none, or is of a kind that no page is made for. */
export function readIcc(icc: Uint8Array): IccHeader | undefined {
  const view = new DataView(icc.buffer, icc.byteOffset, icc.byteLength)
  const word = (at: number): string => String.fromCharCode(...icc.subarray(at, at + 4))
  if (icc.length < HEADER + 4 || word(36) !== 'acsp' || view.getUint32(0) !== icc.length) return undefined
  const space = SPACES.get(word(16))
  if (space === undefined) return undefined
  return { space, version: icc[8]!, device: word(12), description: description(icc, view, word) }
}

/** The `desc` tag: ASCII in version 2 (ICC.1:2001, 6.5.17), UTF-16 in version 4 (ICC.1:2022, 10.15). */
function description(icc: Uint8Array, view: DataView, word: (at: number) => string): string | undefined {
  const count = Math.min(view.getUint32(HEADER), TAGS_MAX)
  for (let i = 0; i < count; i++) {
    const at = HEADER + 4 + i * TAG
    if (at + TAG > icc.length) return undefined
    if (word(at) !== 'desc') continue
    const from = view.getUint32(at + 4)
    if (from + 28 > icc.length) return undefined
    const [start, end, step] =
      word(from) === 'desc'
        ? [from + 12, from + 12 + view.getUint32(from + 8) - 1, 1]
        : [from + view.getUint32(from + 24) + 1, from + view.getUint32(from + 24) + view.getUint32(from + 20), 2]
    let text = ''
    for (let k = start; k < Math.min(end, icc.length); k += step) if (icc[k]! >= 0x20 && icc[k]! < 0x7f) text += String.fromCharCode(icc[k]!)
    return text === '' ? undefined : text
  }
  return undefined
}

/** An intent that has been looked at. */
export interface Intent {
  readonly given: OutputIntent
  readonly header: IccHeader | undefined
  /** device colours that the file may hold: those that the condition says how to print */
  readonly device: ReadonlySet<ColourSpace>
}

/** Holds an intent against the standards. Throws {@link StonehandError} `invalid-call` where one is missing, or is not what they ask for. */
export function intentFor(terms: Terms | undefined, given: OutputIntent | undefined): Intent | undefined {
  const wanting = terms?.standards.filter((standard) => STANDARDS[standard].intent.asks !== 'none') ?? []
  if (wanting.length === 0) {
    if (given === undefined) return undefined
    throw wrong('outputIntent', 'An output intent goes into PDF/X and PDF/A alone; say the `standard` too, or leave it out.')
  }
  if (given === undefined)
    throw wrong(
      'outputIntent',
      `${standardName(wanting[0]!)} wants an output intent (${STANDARDS[wanting[0]!].intent.clause}): give the press's ICC profile and its name, or \`await loadProfile('fogra39')\` of stonehand/node.`,
    )
  if (typeof given.identifier !== 'string' || given.identifier.trim() === '')
    throw wrong('outputIntent.identifier', 'An output intent has an `identifier`: the name of the printing condition, as WAN-IFRAnewspaper26v5.')
  const header = given.icc === undefined ? undefined : readIcc(given.icc)
  if (given.icc !== undefined && header === undefined) throw wrong('outputIntent.icc', 'This is no ICC profile for CMYK, RGB or gray, or it is not whole.')
  for (const standard of wanting) checkProfile(standard, header)
  const space = header?.space ?? 'cmyk'
  return { given, header, device: new Set<ColourSpace>(['gray', space]) }
}

function checkProfile(standard: Standard, header: IccHeader | undefined): void {
  const { asks, spaces, icc, clause } = STANDARDS[standard].intent
  const name = standardName(standard)
  if (!header) {
    if (asks === 'named') return
    throw wrong('outputIntent.icc', `${name} wants the ICC profile itself, not its name alone (${clause}).`)
  }
  if (!spaces.includes(header.space))
    throw wrong('outputIntent.icc', `The profile is for ${header.space.toUpperCase()}; ${name} is printed in ${spaces.join(' or ').toUpperCase()} (${clause}).`)
  if (header.version > icc) throw wrong('outputIntent.icc', `The profile is of version ${header.version}; ${name} takes version ${icc} at the most (${clause}).`)
  if (STANDARDS[standard].kind === 'x' && header.device !== 'prtr')
    throw wrong('outputIntent.icc', `The profile is of a device of the class “${header.device}”; ${name} wants a printing condition, class “prtr” (${clause}).`)
  if (STANDARDS[standard].kind === 'a' && header.device !== 'prtr' && header.device !== 'mntr')
    throw wrong('outputIntent.icc', `The profile is of the class “${header.device}”; ${name} wants that of an output device (${clause}).`)
}

/** The intents of a file: one for each family of standards, with one profile. */
export function intentEntries(file: PdfFile, terms: Terms, { given, header }: Intent, addStream: (bytes: Uint8Array, dict: PdfDict) => PdfRef): PdfDict {
  const profile = given.icc && header ? addStream(given.icc, { N: COMPONENTS[header.space] }) : undefined
  const condition = given.condition ?? header?.description ?? given.identifier
  const registry = given.registry ?? (profile === undefined ? REGISTRY : undefined)
  const intent = (kind: string): PdfDict => ({
    Type: 'OutputIntent',
    S: kind,
    OutputConditionIdentifier: pdfText(given.identifier),
    OutputCondition: pdfText(condition),
    Info: pdfText(condition),
    RegistryName: registry === undefined ? undefined : pdfText(registry),
    DestOutputProfile: profile,
  })
  return { OutputIntents: [...(terms.x === undefined ? [] : [file.add(intent('GTS_PDFX'))]), ...(terms.a === undefined ? [] : [file.add(intent('GTS_PDFA1'))])] }
}

function wrong(path: string, message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path, message }])
}
