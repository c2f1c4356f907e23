import type { Diagnostic } from '../../diagnostics.js'
import type { Terminal } from './terminal.js'

const DIAGNOSTICS_SHOWN = 100

/** One line for each diagnostic, as far as a person reads. */
export function tell(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  for (const { severity, path, message, hint } of diagnostics.slice(0, DIAGNOSTICS_SHOWN))
    terminal.say(`${severity}: ${path === '' ? '' : `${path}: `}${message}${hint === undefined ? '' : ` ${hint}`}`, severity)
  if (diagnostics.length > DIAGNOSTICS_SHOWN) terminal.say(`… and ${diagnostics.length - DIAGNOSTICS_SHOWN} more; --report has them all.`)
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
