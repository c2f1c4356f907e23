import { Digest } from '../../digest.js'
import { openFaces } from '../../scene/openFaces.js'
import type { Paper } from '../../scene/paper.js'
import type { ScenePage } from '../../scene/scene.js'
import type { Face, OutlineStep } from '../../text/glyphs.js'
import { readSfnt } from '../../text/sfnt.js'
import { num } from '../pdf/numbers.js'
import { base64 } from './base64.js'
import { browserFont } from './fontFile.js'

/** The first code of the Private Use Area (Unicode, 23.5): glyph i of a file is drawn by the character so many after it. */
export const FIRST_CODE = 0xe000
/** So many codes the area has. */
const CODES = 6400
const BLANKS = /^[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]$/

/** Where a glyph is: in which of a face's font files, by which character. */
export interface Code {
  readonly family: string
  readonly character: string
}

/** A font file in the making: a face has one, and a further one for every 6400 glyphs. */
interface File {
  readonly family: string
  readonly gids: number[]
  readonly characters: Map<number, number>
}

/** A face as pages draw it. */
export class DrawnFace {
  readonly face: Face
  readonly #key: string
  readonly #bytes: Uint8Array
  readonly #files: File[] = []
  readonly #codes = new Map<number, Code>()
  readonly #outlined = new Set<number>()
  readonly unitsPerEm: number

  constructor(key: string, face: Face, bytes: Uint8Array) {
    this.#key = key
    this.face = face
    this.#bytes = bytes
    const sfnt = readSfnt(bytes)
    this.unitsPerEm = 'hint' in sfnt ? 1000 : sfnt.unitsPerEm
  }

  /** The family of its first file, in which its text can be written too. */
  get family(): string {
    return this.#file(0).family
  }

  /** Takes a glyph into a font file; `text` then leads to it as well, where nothing else stands for it yet. */
  code(gid: number, text: string): Code {
    const known = this.#codes.get(gid)
    const code = known ?? this.#further(gid)
    if (text.length === 1 && text < '\ue000' && (text === ' ' || !BLANKS.test(text)) && code.family === this.family) {
      const { characters } = this.#file(0)
      if (!characters.has(text.charCodeAt(0))) characters.set(text.charCodeAt(0), code.character.charCodeAt(0) - FIRST_CODE)
    }
    return code
  }

  #further(gid: number): Code {
    const last = this.#files.at(-1)
    const file = last && last.gids.length < CODES ? last : this.#file(this.#files.length)
    const index = file.gids.push(gid) - 1
    file.characters.set(FIRST_CODE + index, index)
    const code = { family: file.family, character: String.fromCharCode(FIRST_CODE + index) }
    this.#codes.set(gid, code)
    return code
  }

  #file(index: number): File {
    // .notdef comes first, and again where it is drawn
    return (this.#files[index] ??= { family: index === 0 ? this.#key : `${this.#key}-${index}`, gids: [0], characters: new Map() })
  }

  /** Id of a glyph's outline; undefined for a blank. */
  outline(gid: number): string | undefined {
    if (this.face.outline(gid).length === 0) return undefined
    this.#outlined.add(gid)
    return `${this.#key}-${gid}`
  }

  /** `@font-face` rules of its files; the glyphs of a face that cannot be cut are missing. */
  rules(): string {
    return this.#files
      .map(({ family, gids, characters }) => {
        const file = browserFont(this.face, this.#bytes, gids, characters)
        return `@font-face{font-family:"${family}";src:url(data:font/${file[0] === 0x4f ? 'otf' : 'ttf'};base64,${base64(file)})}`
      })
      .join('\n')
  }

  /** Outlines that were asked for, in units of the em, y downwards. */
  outlines(): string {
    return [...this.#outlined]
      .sort((a, b) => a - b)
      .map((gid) => `<path id="${this.#key}-${gid}" d="${pathData(this.face.outline(gid), this.unitsPerEm)}"/>`)
      .join('\n')
  }
}

/** The faces of a paper, as some of its pages draw them. */
export class DrawnType {
  readonly #faces: ReadonlyMap<string, DrawnFace>

  constructor(faces: ReadonlyMap<string, DrawnFace>) {
    this.#faces = faces
  }

  /** Undefined where the paper has no readable face of this name. */
  face(id: string): DrawnFace | undefined {
    return this.#faces.get(id)
  }

  rules(): string {
    return [...this.#faces.values()]
      .map((face) => face.rules())
      .filter((rule) => rule !== '')
      .join('\n')
  }

  outlines(): string {
    return [...this.#faces.values()]
      .map((face) => face.outlines())
      .filter((paths) => paths !== '')
      .join('\n')
  }
}

/** Opens the faces that stand on some pages. Names of families and outlines begin with what tells them from those of other files. */
export async function openType(paper: Paper, pages: readonly ScenePage[]): Promise<DrawnType> {
  const print = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [`${item.face} ${item.gids.join(' ')}`] : [])))
  // subsets differ with what is drawn in them, and two of one name in a document are one
  const own = `f${new Digest().add(print.join('\n')).hex().slice(0, 6)}`
  const faces = new Map<string, DrawnFace>()
  const opened = await openFaces(paper, pages)
  for (const [index, { id, bytes }] of paper.faces.entries()) {
    const face = opened.get(id)
    if (face) faces.set(id, new DrawnFace(`${own}-${index}`, face, bytes))
  }
  return new DrawnType(faces)
}

function pathData(steps: readonly OutlineStep[], em: number): string {
  const at = (...values: readonly number[]): string => values.map((value, i) => num(i % 2 === 0 ? value * em : -value * em)).join(' ')
  return steps
    .map((step) => {
      switch (step.kind) {
        case 'move':
          return `M${at(step.x, step.y)}`
        case 'line':
          return `L${at(step.x, step.y)}`
        case 'quadratic':
          return `Q${at(step.cx, step.cy, step.x, step.y)}`
        case 'cubic':
          return `C${at(step.c1x, step.c1y, step.c2x, step.c2y, step.x, step.y)}`
        case 'close':
          return 'Z'
      }
    })
    .join('')
}
