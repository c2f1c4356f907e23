import { legsInOrder, type Leg } from './bands.js'
import { besideWidths } from './characters.js'
import { overlaps, slotsOf, stepClaims, type Beside, type Claim } from './claims.js'
import type { FigureBlock } from './figureblock.js'
import type { Fixtures, PlacedFigure, PlacedInset } from './fixtures.js'
import { claimOf, type MadeInsert, type Off, type StandingInsert } from './insert.js'
import { placeInsert } from './insertplace.js'
import type { InsetBlock } from './inset.js'
import type { Matter } from './matter.js'
import type { Room } from './room.js'
import type { Slot } from './slot.js'
import { styleOf, type TypeCase } from './typecase.js'

/** Where no text runs beside an insert no room is asked for it. */
const NOTHING_BESIDE: Beside = { one: 0, both: 0, lines: 0 }

/** Where everything stands, for given feet of the legs. */
export interface Arranged {
  readonly feet: readonly number[]
  readonly lines: number
  readonly claims: readonly Claim[]
  readonly figures: readonly PlacedFigure[]
  readonly insets: readonly PlacedInset[]
  readonly inserts: readonly StandingInsert[]
  readonly crowdedOut: readonly MadeInsert[]
  readonly slots: readonly Slot[]
  readonly legs: readonly Leg[]
}

/** Whether text runs beside an insert. */
export function runsBeside({ inserts }: Fixtures): boolean {
  return inserts.some(({ insert }) => insert.width !== undefined)
}

/** How far text beside inserts keeps off them. */
function offOf(typeCase: TypeCase): Off {
  const body = styleOf(typeCase, 'body')
  const { ascender, descender } = typeCase.face(body).metrics
  return { standOff: typeCase.style.spacing.standOff, ink: { over: ascender * body.size, under: descender * body.size } }
}

/** Puts everything in its place, for given feet of the legs and a cap so many lines deep. */
export function arrangeIn(typeCase: TypeCase, matter: Matter, inner: Room, fixtures: Fixtures, capLines: number): (feet: readonly number[]) => Arranged {
  const off = offOf(typeCase)
  const beside = runsBeside(fixtures) ? besideWidths(typeCase) : NOTHING_BESIDE
  return (feet) => {
    const lines = Math.max(...feet)
    const claims = [...fixtures.claims, ...stepClaims(inner, lines)]
    const { figures, insets } = hangAtFoot(fixtures, claims, lines)
    // beside its text a head has its legs to itself
    if (fixtures.head && matter.treatment.headForm === 'side' && inner.columns > 1) claims.push({ legs: fixtures.head.legs, from: 1, to: lines, spans: true })
    const inserts: StandingInsert[] = []
    const crowdedOut: MadeInsert[] = []
    for (const made of fixtures.inserts) {
      const placed = placeInsert(typeCase, made.insert, made.wish, inner, claims, feet, capLines)
      if (!placed) {
        crowdedOut.push(made)
        continue
      }
      if (made.inset) insets.push({ block: made.inset, line: placed.line })
      else inserts.push({ ...placed, made })
      claims.push(claimOf(inner, placed, off))
    }
    return { feet, lines, claims, figures, insets, inserts, crowdedOut, slots: slotsOf(inner, claims, feet, beside), legs: legsInOrder(claims, feet) }
  }
}

/** Figures and insets with those that stand at the module's foot in their places, the first one lowest. */
function hangAtFoot({ hung, hungInsets, footed }: Fixtures, claims: Claim[], lines: number): { figures: PlacedFigure[]; insets: PlacedInset[] } {
  const figures = [...hung]
  const insets = [...hungInsets]
  for (const block of footed) {
    let to = lines
    for (const c of claims) if (c.foot === true && overlaps(c.legs, block.legs)) to = Math.min(to, c.from - 1)
    const line = to - block.lines + 1
    if (line < 1) continue
    if (isInset(block)) insets.push({ block, line })
    else figures.push({ block, line, edge: 'foot' })
    claims.push({ legs: block.legs, from: line, to, spans: true, foot: true })
  }
  return { figures, insets }
}

function isInset(block: FigureBlock | InsetBlock): block is InsetBlock {
  return 'at' in block
}
