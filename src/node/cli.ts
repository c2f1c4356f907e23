#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import { readCommand } from './cli/command.js'
import { USAGE } from './cli/usage.js'
import { faultAsJson, tellFault } from './cli/tell.js'
import { openTerminal } from './cli/terminal.js'

/** Bytes of bytecode run before a function is optimised; V8's own figure is about a tenth. */
const INTERRUPT_BUDGET = 1_000_000

const terminal = openTerminal(process.stderr, process.env)
// Whoever closes the pipe has read enough.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

/** The exit status: 0 done, 1 not whole, 2 wrong call. */
async function run(): Promise<0 | 1 | 2> {
  const command = readCommand(process.argv.slice(2))
  switch (command.kind) {
    case 'help':
      process.stdout.write(USAGE)
      return 0
    case 'version':
      process.stdout.write(`${await version()}\n`)
      return 0
    case 'wrong':
      terminal.say(`stonehand: ${command.message}`, 'error')
      return 2
    case 'typeset': {
      waitWithOptimising()
      // All that sets type is loaded only now.
      const { runTypeset } = await import('./cli/typesetCommand.js')
      return runTypeset(command.order, terminal)
    }
    case 'import': {
      const { runImport } = await import('./cli/importCommand.js')
      return runImport(command.order, terminal)
    }
    case 'reconstruct': {
      const { runReconstruct } = await import('./cli/reconstructCommand.js')
      return runReconstruct(command.order, terminal)
    }
    case 'preflight': {
      waitWithOptimising()
      const { runPreflight } = await import('./cli/preflightCommand.js')
      return runPreflight(command.order, terminal)
    }
    case 'report': {
      waitWithOptimising()
      const { runReport } = await import('./cli/reportCommand.js')
      return runReport(command.order, terminal, process.stdout)
    }
  }
}

/** A process of a few hundred milliseconds is over before optimised code has paid for itself. The flag is that of V8 11, in Node 20; later ones have another scheme. */
function waitWithOptimising(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
}

async function version(): Promise<string> {
  const about = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return about.version
}

try {
  process.exitCode = await run()
} catch (error) {
  process.exitCode = 2
  const told = process.argv.includes('--json')
  if (told) process.stdout.write(`${faultAsJson(error)}\n`)
  else tellFault(error, terminal)
}
