import type { Slot } from './slot.js'

/** Slots without the last lines of the last leg, and the last of these, where the jump line stands. */
export interface JumpFoot {
  readonly slots: readonly Slot[]
  readonly foot: Slot
}

/** Keeps `lines` grid lines at the foot of the last leg for the jump line; nothing where no line of text would be left. */
export function jumpFootOf(slots: readonly Slot[], lines: number): JumpFoot | undefined {
  const foot = slots.at(-1)
  let left = slots.length
  for (let taken = 0; taken < lines && left > 0; taken++) {
    const { leg, line } = slots[left - 1]!
    while (left > 0 && slots[left - 1]!.leg === leg && slots[left - 1]!.line === line) left--
  }
  return foot && left > 0 ? { slots: slots.slice(0, left), foot } : undefined
}
