import type { Treatment } from '../model/edition.js'
import type { PictureInfo } from '../picture/picture.js'
import { dressedFor } from './dress.js'
import type { Matter } from './matter.js'
import { measureStory } from './measureStory.js'
import type { Room } from './room.js'
import type { PartRecord } from './partRecord.js'
import { setStory, type SetPart } from './setStory.js'
import type { TypeCase } from './typecase.js'

/** What is at hand while parts are measured and set: pictures, styles of their own, and a way to set matter that stands inside other matter. */
export interface Desk {
  readonly infos: ReadonlyMap<string, PictureInfo>
  /** the type case of matter with a style of its own, else the one given */
  caseFor(treatment: Treatment, typeCase: TypeCase): TypeCase
  set(typeCase: TypeCase, matter: Matter, room: Room): SetPart
  /** how the matter was set in an earlier paper that is to be kept to */
  before(matter: Matter): PartRecord | undefined
}

/** A desk for a page, or for a module that stood in an earlier paper. */
export function makeDesk(infos: ReadonlyMap<string, PictureInfo>, caseFor: Desk['caseFor'], before: Desk['before'] = () => undefined): Desk {
  const desk: Desk = {
    infos,
    caseFor,
    before,
    set: (typeCase, matter, room) => {
      const own = dressedFor(caseFor(matter.treatment, typeCase), matter.kind)
      return setStory(own, measureStory(own, matter, room, desk))
    },
  }
  return desk
}
