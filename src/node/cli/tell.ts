import { StonehandError, type Diagnostic } from '../../diagnostics.js'
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

/** What stopped the program: a wrong call with its issues, or a fault of its own. */
export function tellFault(error: unknown, terminal: Terminal): void {
  if (error instanceof StonehandError) {
    terminal.say(`stonehand: ${error.message}`, 'error')
    for (const { path, message } of error.issues) if (!error.message.includes(message)) terminal.say(`  ${path === '' ? '' : `${path}: `}${message}`)
    return
  }
  terminal.say('stonehand: This is a fault of the program, not of what it was given. Please report it with the lines below.', 'error')
  for (const line of String(error instanceof Error ? error.stack : error).split('\n')) terminal.say(line)
}

/** The same for programs, as one line of JSON. */
export function faultAsJson(error: unknown): string {
  if (error instanceof StonehandError) return JSON.stringify({ error: { code: error.code, message: error.message, issues: error.issues } })
  return JSON.stringify({ error: { code: 'fault', message: String(error instanceof Error ? error.stack : error), issues: [] } })
}
