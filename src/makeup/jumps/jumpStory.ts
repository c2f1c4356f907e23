import type { Rest } from '../../flow/continued.js'
import { makeDesk, type Desk } from '../../flow/desk.js'
import { dressedFor } from '../../flow/dress.js'
import type { Matter } from '../../flow/matter.js'
import { measureStory } from '../../flow/measureStory.js'
import type { Room } from '../../flow/room.js'
import { setStory } from '../../flow/setStory.js'
import type { TypeCase } from '../../flow/typecase.js'
import type { Rung } from '../../model/style.js'
import { fitStory, type FittedBefore, type FittedStory } from '../copyfit/fitStory.js'
import { misfitOf } from '../copyfit/misfit.js'
import { TrialSlip } from '../copyfit/slip.js'

/** A part of a story that may go on elsewhere. */
export interface JumpedStory extends FittedStory {
  /** of one that does: what is to be told of it, and the same with the rest over, for when there is nowhere to go on. Neither is told yet. */
  readonly slip?: TrialSlip
  readonly staying?: FittedStory & { readonly slip: TrialSlip }
}

/** Sets a story whole where its module holds it, by its ladder if it has one; else its module ends full, and the story goes on elsewhere. */
export function jumpStory(pageCase: TypeCase, matter: Matter, room: Room, desk: Desk, ladder: readonly Rung[], before?: FittedBefore): JumpedStory {
  const slip = new TrialSlip()
  const staying = fitStory(slip.over(pageCase), matter, room, trialDesk(desk, slip), ladder, before)
  const jumpSlip = new TrialSlip()
  const typeCase = jumpSlip.over(dressedFor(desk.caseFor(matter.treatment, pageCase), matter.kind))
  const measured = staying.part.over.lines === 0 ? undefined : measureStory(typeCase, matter, { ...room, fit: false }, trialDesk(desk, jumpSlip), { jumps: true })
  if (!measured?.jump) {
    slip.tell(pageCase)
    return staying
  }
  const part = setStory(typeCase, measured)
  const lines = part.legs.reduce((sum, leg) => sum + leg.lines, 0)
  const { beforeJump } = typeCase.style.keeps
  if (lines < beforeJump)
    typeCase.report({
      severity: 'info',
      code: 'jump-short',
      path: matter.path,
      at: { page: room.page, x: room.x, y: room.y },
      message: `Only ${lines} lines stand before the jump; ${beforeJump} are wanted.`,
      hint: 'Give the story more room on its first page, or none of the text.',
    })
  return {
    part,
    slip: ofPart(jumpSlip, matter, measured.jump.rest),
    fit: { asked: false, before: staying.fit.before, after: misfitOf(measured), done: [], next: [] },
    staying: { ...staying, slip },
  }
}

/** Without what is noted of text that the part leaves to the next: that is told there. */
function ofPart(slip: TrialSlip, { path }: Matter, rest: Rest): TrialSlip {
  const later = [...(rest.words === undefined ? [rest.path] : []), ...rest.copy.slice(1).map(({ at }) => `${path}.${at}`), `${path}.tagline`, `${path}.agencyNote`]
  const told = new TrialSlip()
  for (const note of slip.notes) {
    const at = note.diagnostic?.path ?? note.leftOut?.[0] ?? ''
    if (!later.some((home) => at === home || at.startsWith(`${home}.`))) told.notes.push(note)
  }
  return told
}

/** A desk whose type cases tell a slip. */
export function trialDesk(desk: Desk, slip: TrialSlip): Desk {
  return makeDesk(desk.infos, (treatment, typeCase) => slip.over(desk.caseFor(treatment, typeCase)), desk.before)
}
