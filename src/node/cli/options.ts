import { parseArgs } from 'node:util'
import { nearest } from '../../model/nearest.js'

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  report: { type: 'string' },
  breaks: { type: 'string' },
  style: { type: 'string' },
  sheet: { type: 'string' },
  root: { type: 'string' },
  paper: { type: 'string' },
  keep: { type: 'string' },
  locked: { type: 'string' },
  evidence: { type: 'string' },
  pictures: { type: 'string' },
  language: { type: 'string' },
  face: { type: 'string' },
  profile: { type: 'string' },
  publication: { type: 'string' },
  date: { type: 'string' },
  standard: { type: 'string' },
  intent: { type: 'string' },
  bleed: { type: 'string' },
  marks: { type: 'string' },
  separate: { type: 'boolean' },
  name: { type: 'string' },
  typographic: { type: 'boolean' },
  watch: { type: 'boolean' },
  proof: { type: 'boolean' },
  outlines: { type: 'boolean' },
  html: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const
/** A name that any command knows. */
export type Option = keyof typeof OPTIONS

export const COMMANDS = ['typeset', 'import', 'reconstruct', 'preflight', 'report'] as const
export type CommandName = (typeof COMMANDS)[number]
/** Options of each command, beside those of all. */
const OWN: Readonly<Record<CommandName, readonly Option[]>> = {
  typeset: [
    'out',
    'report',
    'breaks',
    'style',
    'root',
    'paper',
    'keep',
    'locked',
    'language',
    'typographic',
    'watch',
    'json',
    'standard',
    'intent',
    'bleed',
    'marks',
    'separate',
    'name',
    'proof',
    'outlines',
  ],
  import: ['out', 'report', 'language', 'publication', 'date', 'typographic'],
  reconstruct: ['out', 'report', 'evidence', 'pictures', 'language', 'face', 'sheet', 'style'],
  preflight: ['report', 'profile', 'style', 'root'],
  report: ['html', 'json', 'style', 'root'],
}
/** The words of a command line. */
export interface ReadOptions {
  /** of each option; empty for one that takes none */
  readonly values: ReadonlyMap<string, string>
  /** options as they were written */
  readonly written: ReadonlyMap<string, string>
  /** all else, in order */
  readonly words: readonly string[]
}

/** Options and words of a command line, or what is wrong with it. */
export function readOptions(args: readonly string[]): ReadOptions | { readonly fault: string } {
  // Not strict: its errors differ from one version of Node to the next, and name no way out.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<string, string>()
  const written = new Map<string, string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(OPTIONS, token.name)) return { fault: unknownOption(token.rawName, words[0]) }
    const { type } = OPTIONS[token.name as Option]
    if (values.has(token.name)) return { fault: `${token.rawName} is given twice; give it once.` }
    if (type === 'boolean' && token.value !== undefined) return { fault: `${token.rawName} takes no value.` }
    // Node takes what looks like an option for a value here.
    if (type === 'string' && (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-'))) {
      return { fault: `${token.rawName} needs a value${token.value === undefined || token.value === '' ? '' : `; for a name that begins with a dash write ./${token.value}`}.` }
    }
    values.set(token.name, token.value ?? '')
    written.set(token.name, token.rawName)
  }
  return { values, written, words }
}

export function isCommand(word: string): word is CommandName {
  return COMMANDS.some((command) => command === word)
}

/** Whether a command knows an option, beside those of all. */
export function isOptionOf(name: string, command: CommandName): boolean {
  return OWN[command].includes(name as Option)
}

/** The commands that know an option. */
export function commandsWith(name: string): readonly CommandName[] {
  return COMMANDS.filter((command) => isOptionOf(name, command))
}

function unknownOption(rawName: string, command: string | undefined): string {
  const known = command !== undefined && isCommand(command) ? [...OWN[command], 'help', 'version'] : Object.keys(OPTIONS)
  const names = known.map((name) => `--${name}`)
  const near = rawName.startsWith('--') ? nearest(rawName, names) : undefined
  return `There is no option ${rawName}${near === undefined ? '; see stonehand --help.' : `; did you mean ${near}?`}`
}
