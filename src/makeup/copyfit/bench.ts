import { rearrange, type Arrangement } from '../../flow/arrangement.js'
import type { Desk } from '../../flow/desk.js'
import { makeHeadBlock } from '../../flow/headblock.js'
import type { Unit } from '../../flow/galley.js'
import type { Matter } from '../../flow/matter.js'
import { countSlots, measureStory, type Measured } from '../../flow/measureStory.js'
import type { Room } from '../../flow/room.js'
import type { SettingLimits } from '../../flow/settingLimits.js'
import type { TypeCase } from '../../flow/typecase.js'
import { TrialSlip } from './slip.js'

/** A story measured in one arrangement of it. Nothing is told of it yet. */
export interface Trial {
  readonly arrangement: Arrangement
  readonly measured: Measured
  readonly slip: TrialSlip
}

/** A head as it would be: what copyfitting asks of it. */
export interface HeadTried {
  readonly lines: number
  /** legs that it covers */
  readonly legs: number
  /** points; 0 without a headline */
  readonly size: number
  readonly headLines: number
  /** share of its measure that its worst line fills, the last line counting double */
  readonly fill: number
  readonly faults: number
}

/** Lines over which a drop cap never reaches: a leg deeper than this holds any. */
const CAP_DEEPEST = 20

/** Where a story is measured again and again: text that is the same in all its arrangements is made once. */
export class FitBench {
  readonly #galleys = new Map<string, { readonly units: readonly Unit[]; readonly notes: TrialSlip['notes'] }>()
  readonly #heads = new Map<string, HeadTried>()

  constructor(
    readonly typeCase: TypeCase,
    readonly matter: Matter,
    readonly room: Room,
    private readonly desk: Desk,
  ) {}

  measure(arrangement: Arrangement, settings: SettingLimits | undefined): Trial {
    const slip = new TrialSlip()
    const { typeCase, matter } = rearrange(slip.over(this.typeCase), this.matter, arrangement)
    const galley = (narrowest: number, deepest: number, make: () => readonly Unit[]): readonly Unit[] => {
      const key = [narrowest, Math.min(deepest, CAP_DEEPEST), arrangement.crossheadAir, arrangement.cut].join(' ')
      const known = this.#galleys.get(key)
      if (known) {
        slip.notes.push(...known.notes)
        return known.units
      }
      const before = slip.notes.length
      const units = make()
      this.#galleys.set(key, { units, notes: slip.notes.slice(before) })
      return units
    }
    return { arrangement, measured: measureStory(typeCase, matter, this.room, this.desk, { ...(settings ? { settings } : {}), galley }), slip }
  }

  /** Slots that an arrangement leaves for the text. */
  slots(arrangement: Arrangement): number {
    const { typeCase, matter } = rearrange(new TrialSlip().over(this.typeCase), this.matter, arrangement)
    return countSlots(typeCase, matter, this.room, this.desk)
  }

  /** The head alone, in the room inside the module. */
  head(arrangement: Arrangement, inner: Room): HeadTried {
    const key = [arrangement.headSize, arrangement.headLines, arrangement.decksOff].join(' ')
    let tried = this.#heads.get(key)
    if (!tried) {
      const slip = new TrialSlip()
      const { typeCase, matter } = rearrange(slip.over(this.typeCase), this.matter, arrangement)
      const block = makeHeadBlock(typeCase, matter, inner)
      const headline = block?.outcomes.find(({ kind }) => kind === 'headline')
      const fills = (headline?.lines ?? []).map(({ natural, measure }, i, { length }) => (natural / measure) * (i > 0 && i === length - 1 ? 2 : 1))
      tried = {
        lines: block?.lines ?? 0,
        legs: block ? block.legs[1] - block.legs[0] + 1 : 0,
        size: headline?.size ?? 0,
        headLines: headline?.lines.length ?? 0,
        fill: Math.min(1, ...fills),
        faults: slip.faults,
      }
      this.#heads.set(key, tried)
    }
    return tried
  }
}
