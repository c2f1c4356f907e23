import { parseArgs } from 'node:util'
import { nearest } from '../../model/nearest.js'

/** What a command line asks for. */
export type Command =
  { readonly kind: 'help' } | { readonly kind: 'version' } | { readonly kind: 'typeset'; readonly order: Order } | { readonly kind: 'wrong'; readonly message: string }

/** Paths as they were written. */
export interface Order {
  readonly edition: string
  readonly out: string
  readonly report?: string
  readonly style?: string
  readonly root?: string
  readonly breaks: 'best' | 'printed'
}

export const USAGE = `Usage: stonehand typeset EDITION.json -o OUT.pdf [options]

Sets an edition of structured articles and writes its pages as PDF.

  -o, --out FILE       where the PDF goes; never over an input
  --report FILE        also write what became of everything, as JSON
  --breaks best        compose lines for even spacing (default)
  --breaks printed     keep the line ends that the edition records
  --style FILE         a style sheet, laid over the edition's own
  --root DIR           a second folder in which pictures may lie
  -h, --help           print this
  --version            print the version

Exit status: 0 set, 1 set but not whole (written all the same), 2 wrong call.
`

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  report: { type: 'string' },
  breaks: { type: 'string' },
  style: { type: 'string' },
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const
const COMMANDS = ['typeset']

const wrong = (message: string): Command => ({ kind: 'wrong', message })

export function readCommand(args: readonly string[]): Command {
  if (args.length === 0) return wrong('What is to be set? Name an edition: stonehand typeset EDITION.json -o OUT.pdf')
  // Not strict: its errors differ from one version of Node to the next, and name no way out.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<string, string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(OPTIONS, token.name)) return wrong(unknownOption(token.rawName))
    const { type } = OPTIONS[token.name as keyof typeof OPTIONS]
    if (values.has(token.name)) return wrong(`${token.rawName} is given twice; give it once.`)
    if (type === 'boolean' && token.value !== undefined) return wrong(`${token.rawName} takes no value.`)
    // Node takes what looks like an option for a value here.
    if (type === 'string' && (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-'))) {
      return wrong(`${token.rawName} needs a value${token.value === undefined || token.value === '' ? '' : `; for a name that begins with a dash write ./${token.value}`}.`)
    }
    values.set(token.name, token.value ?? '')
  }
  if (values.has('help')) return { kind: 'help' }
  if (values.has('version')) return { kind: 'version' }

  const [command, edition, ...rest] = words
  if (command === undefined) return wrong('What is to be done? The command is `typeset`.')
  if (command !== 'typeset') {
    const meant = command.endsWith('.json') ? `stonehand typeset ${command} -o OUT.pdf` : nearest(command, COMMANDS)
    return wrong(`There is no command “${command}”${meant === undefined ? '; the command is `typeset`' : `; did you mean “${meant}”?`}`)
  }
  if (edition === undefined) return wrong('The edition is missing: stonehand typeset EDITION.json -o OUT.pdf')
  if (rest.length > 0) return wrong(`One edition at a time: “${rest[0]}” is one too many.`)
  const out = values.get('out')
  if (out === undefined) return wrong('Where should the PDF go? Say -o OUT.pdf.')
  const breaks = values.get('breaks') ?? 'best'
  if (breaks !== 'best' && breaks !== 'printed') return wrong(`--breaks is best or printed, not “${breaks}”.`)
  const optional = (name: 'report' | 'style' | 'root') => (values.has(name) ? { [name]: values.get(name)! } : {})
  return { kind: 'typeset', order: { edition, out, breaks, ...optional('report'), ...optional('style'), ...optional('root') } }
}

function unknownOption(rawName: string): string {
  const names = Object.keys(OPTIONS).map((name) => `--${name}`)
  const near = rawName.startsWith('--') ? nearest(rawName, names) : undefined
  return `There is no option ${rawName}${near === undefined ? '; see stonehand --help.' : `; did you mean ${near}?`}`
}
