import { Digest } from '../digest.js'
import type { Matter } from '../flow/matter.js'
import type { Room } from '../flow/room.js'
import type { Rung } from '../model/style.js'
import type { PictureInfo } from '../picture/picture.js'

/** What a module is made of beside its matter. */
export interface ModuleInput {
  /** of the house's style and its faces */
  readonly casePrint: string
  readonly room: Room
  readonly ladder: readonly Rung[]
  readonly infos: ReadonlyMap<string, PictureInfo>
  /** printed number of the page on which an article stands */
  pageOf(article: string): string | undefined
}

/**
 * A name for all that a module is made of: where it is the same, so is the module, to the byte. Paths are left out, and the index of the page:
 * other articles may come and go before this one.
 */
export function modulePrint(matter: Matter, { casePrint, room, ladder, infos, pageOf }: ModuleInput): string {
  const plain = (key: string, value: unknown): unknown => {
    if (key === 'path') return undefined
    if (key === 'src' && typeof value === 'string') {
      const info = infos.get(value)
      return [value, info?.width, info?.height, info?.outline]
    }
    if (key === 'pageOf' && typeof value === 'string') return [value, pageOf(value)]
    return value
  }
  // without a limit is another thing than none
  const numbers = Object.entries({ ...room, page: 0 }).map(([name, value]: [string, unknown]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
  return new Digest()
    .add(casePrint)
    .add(numbers.join('\n'))
    .add(JSON.stringify([matter, ladder], plain))
    .hex()
}
