import { resolve } from 'node:path'
import type { TypesetOrder } from './orders.js'
import { faultAsJson, tellFault } from './tell.js'
import type { Terminal } from './terminal.js'
import { setOrdered } from './setOrdered.js'
import { watchFiles } from './watchFiles.js'

/** Why a setting is given up for the next. */
const CHANGED = Symbol('changed')

/** Sets what was ordered whenever something that it reads has changed, until the process is asked to end. What goes wrong is told, and the next change is waited for. */
export async function watchTypeset(order: TypesetOrder, terminal: Terminal, fonts: Promise<ReadonlyMap<string, Uint8Array>>): Promise<0> {
  let setting = new AbortController()
  let wake: () => void = () => undefined
  let ended = false
  const watch = watchFiles(() => {
    setting.abort(CHANGED)
    wake()
  })
  const end = (): void => {
    ended = true
    setting.abort(CHANGED)
    wake()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)

  // what is known before anything could be read
  const own = [order.edition, ...(order.style === undefined ? [] : [order.style])].map((file) => resolve(file))
  watch.follow(own)
  while (!ended) {
    setting = new AbortController()
    const changed = new Promise<void>((go) => (wake = go))
    try {
      await setOrdered(order, terminal, { fonts, signal: setting.signal, reads: (files) => watch.follow(new Set([...own, ...files])) })
    } catch (error) {
      if (error === CHANGED) continue
      if (order.json) process.stdout.write(`${faultAsJson(error)}\n`)
      else tellFault(error, terminal)
    }
    terminal.progress('watching; Ctrl+C ends it')
    await changed
  }
  watch.close()
  return 0
}
