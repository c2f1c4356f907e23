import { AS_ASKED, rearrange } from '../../flow/arrangement.js'
import type { Desk } from '../../flow/desk.js'
import { dressedFor } from '../../flow/dress.js'
import { isTable } from '../../flow/galley.js'
import type { Matter } from '../../flow/matter.js'
import { flowWithin, measureStory, type Measured } from '../../flow/measureStory.js'
import type { Room } from '../../flow/room.js'
import { ANY_SETTINGS, BEST_SETTINGS } from '../../flow/settingLimits.js'
import { setStory, type SetPart } from '../../flow/setStory.js'
import type { TypeCase } from '../../flow/typecase.js'
import type { Rung } from '../../model/style.js'
import { recordId } from '../../flow/partRecord.js'
import { arrangementOf, recordArrangement, type ArrangementRecord } from './arrangementRecord.js'
import { FitBench, type Trial } from './bench.js'
import type { FitOutcome } from './fitOutcome.js'
import { counted, type FitStep } from './fitStep.js'
import { climb } from './ladder.js'
import { hasWidow, misfitOf } from './misfit.js'
import { nextSteps } from './nextSteps.js'
import { TrialSlip } from './slip.js'

export interface FittedStory {
  readonly part: SetPart
  readonly fit: FitOutcome
  /** what the ladder made of it */
  readonly arrangement?: ArrangementRecord
}

/** How a story came to fit in an earlier paper. */
export interface FittedBefore {
  readonly fit: FitOutcome | undefined
  readonly arrangement: ArrangementRecord | undefined
}

/**
 * Sets a story in its module. With a ladder, in a module of fixed depth, it is made to fit: nothing is set until its arrangement is chosen.
 * Without one it is only said how far it is off.
 */
export function fitStory(pageCase: TypeCase, matter: Matter, room: Room, desk: Desk, ladder: readonly Rung[], before?: FittedBefore): FittedStory {
  const typeCase = dressedFor(desk.caseFor(matter.treatment, pageCase), matter.kind)
  const asked = ladder.length > 0 && !room.fit
  if (!asked) return asIs(typeCase, matter, room, desk)
  if (!before) return climbed(typeCase, matter, room, desk, ladder)
  return fittedAgain(typeCase, matter, room, desk, before) ?? nearest(typeCase, matter, room, desk, ladder)
}

/** The story as it fitted before, its words apart. */
function fittedAgain(typeCase: TypeCase, matter: Matter, room: Room, desk: Desk, { fit, arrangement }: FittedBefore): FittedStory | undefined {
  if (!fit || !arrangement) return undefined
  const own = arrangementOf(arrangement)
  const { measured, slip } = new FitBench(typeCase, matter, room, desk).measure(own, undefined)
  if (!measured.again) return undefined
  const made = rearrange(typeCase, matter, own)
  slip.tell(typeCase)
  for (const { path, text } of made.cut) typeCase.leaveOut(path, 'cut-to-fit', text)
  return { part: setStory(made.typeCase, measured), fit, arrangement }
}

/** Made to fit with its paragraphs as they stood, where that goes; else afresh. */
function nearest(typeCase: TypeCase, matter: Matter, room: Room, desk: Desk, ladder: readonly Rung[]): FittedStory {
  const kept = new TrialSlip()
  const near = climbed(kept.over(typeCase), matter, room, desk, ladder)
  if (near.fit.after.lines === 0) {
    kept.tell(typeCase)
    return near
  }
  return climbed(typeCase, matter, room, { ...desk, before: (inner) => (recordId(inner) === recordId(matter) ? undefined : desk.before(inner)) }, ladder)
}

function asIs(typeCase: TypeCase, matter: Matter, room: Room, desk: Desk): FittedStory {
  const measured = measureStory(typeCase, matter, room, desk)
  const after = misfitOf(measured)
  const best = room.fit ? measured : withBest(measured)
  const before = room.fit ? after : misfitOf(best)
  const next = nextSteps(new FitBench(typeCase, matter, room, desk), measured)
  return { part: setStory(typeCase, measured), fit: { asked: false, before, after, done: room.fit ? [] : paragraphSteps(best, measured), next } }
}

function withBest(measured: Measured): Measured {
  const flowed = flowWithin(measured, BEST_SETTINGS)
  return { ...measured, flowed, over: flowed.over, under: flowed.under, cost: flowed.cost }
}

function climbed(typeCase: TypeCase, matter: Matter, room: Room, desk: Desk, ladder: readonly Rung[]): FittedStory {
  const bench = new FitBench(typeCase, matter, room, desk)
  const base = bench.measure(AS_ASKED, BEST_SETTINGS)
  const before = misfitOf(base.measured)
  const { trial, steps } = climb(bench, base, ladder)
  const { measured, slip } = settled(bench, trial)
  const made = rearrange(typeCase, matter, trial.arrangement)
  slip.tell(typeCase)
  for (const { path, text } of made.cut) typeCase.leaveOut(path, 'cut-to-fit', text)
  const part = setStory(made.typeCase, measured)
  const after = misfitOf(measured)
  const done = [...steps, ...paragraphSteps(base.measured, measured)]
  const rest = after.lines - before.lines - done.reduce((sum, { lines }) => sum + lines, 0)
  if (rest !== 0)
    done.push({
      kind: 'legTops',
      path: `${matter.path}.body`,
      by: rest,
      lines: rest,
      cost: 0,
      what: `${counted(rest, 'line')} ${rest < 0 ? 'less' : 'more'} of air at the tops of legs`,
    })
  const next = nextSteps(new FitBench(made.typeCase, made.matter, room, desk), measured)
  return { part, fit: { asked: true, before, after, done, next }, arrangement: recordArrangement(trial.arrangement) }
}

/**
 * What does not fit all the same: in poor settings before a line is over, but without a widow for it; in its best settings where it is far from
 * full.
 */
function settled(bench: FitBench, trial: Trial): Trial {
  const { measured, arrangement } = trial
  if (measured.over === 0) return -misfitOf(measured).lines < measured.inner.columns ? trial : bench.measure(arrangement, undefined)
  const squeezed = bench.measure(arrangement, ANY_SETTINGS)
  return squeezed.measured.over <= measured.over || hasWidow(measured) ? squeezed : trial
}

/** Paragraphs that stand in fewer or more lines than they would best. */
function paragraphSteps(best: Measured, measured: Measured): FitStep[] {
  const usual = new Map(best.units.map((unit, i) => [isTable(unit) ? unit : unit.path, best.flowed.placements[i]!]))
  return measured.units.flatMap((unit, i): FitStep[] => {
    if (isTable(unit)) return []
    const { count, setting } = measured.flowed.placements[i]!
    const before = usual.get(unit.path)
    const by = before ? count - before.count : 0
    if (!before || by === 0) return []
    const cost = Math.max(0, setting.demerits - before.setting.demerits)
    return [{ kind: 'paragraphs', path: unit.path, by, lines: by, cost, what: `paragraph ${by < 0 ? 'tighter' : 'looser'} by ${counted(by, 'line')}` }]
  })
}
