import { loadFonts } from '../loadFonts.js'
import type { TypesetOrder } from './orders.js'
import { setOrdered } from './setOrdered.js'
import type { Terminal } from './terminal.js'

/** Sets what was ordered, and again with each change where that is wanted. Answers with the exit status: 0 set, 1 not set whole. Throws {@link StonehandError} for a wrong call, before anything is written. */
export async function runTypeset(order: TypesetOrder, terminal: Terminal): Promise<0 | 1> {
  const fonts = loadFonts()
  // A failure before it is wanted is told by whoever failed first.
  fonts.catch(() => undefined)
  if (!order.watch) return setOrdered(order, terminal, { fonts })
  const { watchTypeset } = await import('./watchTypeset.js')
  return watchTypeset(order, terminal, fonts)
}
