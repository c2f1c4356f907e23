import { parseArgs } from 'node:util'
import { nearest } from '../../model/nearest.js'
import { type Mark, MARKS } from '../../output/pdf/boxes.js'
import { type Standard, STANDARDS } from '../../output/pdf/standards.js'
import { type ProfileName, PROFILES } from '../../preflight/profile.js'
import { formatOf } from './outFormat.js'

/** What a command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'typeset'; readonly order: TypesetOrder }
  | { readonly kind: 'reconstruct'; readonly order: ReconstructOrder }
  | { readonly kind: 'import'; readonly order: ImportOrder }
  | { readonly kind: 'preflight'; readonly order: PreflightOrder }
  | { readonly kind: 'report'; readonly order: ReportOrder }
  | { readonly kind: 'wrong'; readonly message: string }

/** Paths as they were written. */
export interface TypesetOrder {
  readonly edition: string
  readonly out: string
  readonly report?: string
  readonly style?: string
  readonly root?: string
  /** where the paper goes, and an earlier one that is to be kept to */
  readonly paper?: string
  readonly keep?: string
  /** printed numbers of pages that are to stand as they did */
  readonly locked: readonly string[]
  readonly breaks: 'best' | 'printed'
  readonly press: PressOrder
  /** sets again whenever something that it reads has changed */
  readonly watch: boolean
  /** tells what came of it as JSON on stdout */
  readonly json: boolean
  /** draws over the pages how they came out */
  readonly proof: boolean
  /** of SVG and HTML: glyphs as outlines and not in fonts */
  readonly outlines: boolean
  /** of an article that is set by itself */
  readonly language?: string
  readonly typographic: boolean
}

/** What the file is to be, and what stands round its pages. */
export interface PressOrder {
  readonly standard: readonly Standard[]
  /** a profile that comes with the program, or a path of one; `name` is that of its printing condition */
  readonly intent?: { readonly name?: string; readonly file: string }
  readonly marks: readonly Mark[]
  readonly bleed?: string
  readonly separate: boolean
  /** pattern of the names of single pages */
  readonly name?: string
}

/** Paths as they were written. */
export interface ReconstructOrder {
  readonly page: string
  readonly out: string
  readonly report?: string
  readonly evidence?: string
  readonly pictures?: string
  readonly face?: string
  readonly language?: string
}

/** Paths as they were written. */
export interface ImportOrder {
  readonly sources: readonly string[]
  readonly out: string
  readonly report?: string
  readonly language?: string
  readonly publication?: string
  readonly date?: string
  readonly typographic: boolean
}

/** Paths as they were written. */
export interface PreflightOrder {
  readonly edition: string
  readonly report?: string
  readonly style?: string
  readonly root?: string
  readonly profile: ProfileName
}

/** Paths as they were written. */
export interface ReportOrder {
  readonly edition: string
  readonly html?: string
  readonly json: boolean
  readonly style?: string
  readonly root?: string
}

const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[]

export const USAGE = `Usage: stonehand typeset EDITION.json|ARTICLE.md -o OUT.pdf [options]
       stonehand import ARTICLE… -o EDITION.json [options]
       stonehand reconstruct PAGE.txt|PAGE.pdf -o EDITION.json [options]
       stonehand preflight EDITION.json [options]
       stonehand report EDITION.json [options]

typeset sets an edition of structured articles and writes its pages as PDF; or
one article, in any format that import reads, on a page of its own.

  -o, --out FILE       where it goes; never over an input. FILE.svg writes a page
                       as SVG (of several one each: FILE-1.svg …), FILE.html all
                       pages in one file for a browser
  --proof              draw over the pages how they came out: grid, loose and
                       tight lines, rivers, what is over, pixels an inch
  --outlines           of SVG and HTML: glyphs as outlines and not in fonts
  --report FILE        also write what became of everything, as JSON
  --breaks best        compose lines for even spacing (default)
  --breaks printed     keep the line ends that the edition records
  --style FILE         a style sheet, laid over the edition's own
  --root DIR           a second folder in which pictures may lie
  --paper FILE         also write the paper itself, for a late correction
  --keep FILE          keep to an earlier paper: what was not corrected stands
                       as it did, and it is told which pages have changed
  --locked 2,5         pages on the press: they stand as they did in that paper

  --standard LIST      write it as ${Object.keys(STANDARDS).slice(0, 3).join(', ')},
                       ${Object.keys(STANDARDS).slice(3).join(', ')}, or several: pdf/x-4,pdf/a-2u
  --intent PROFILE     the press: an ICC profile, NAME=FILE.icc or FILE.icc,
                       or one that is here already: fogra39, srgb
  --bleed 3mm          art that runs to the edge runs on beyond it
  --marks LIST         ${MARKS.join(', ')}: round the page
  --separate           a PDF for each page, into the folder -o
  --name PATTERN       their names, as {pub}_{date}_{section}{page:2}_{version}.pdf

  --watch              set again when the edition, an article, a picture or the
                       style changes, until it is ended (Ctrl+C)
  --json               tell what came of it as JSON on stdout, a line each time

  --language TAG       language of an article, where it says none
  --typographic        quotes, dashes and spaces of an article as printers set them

import makes an edition of articles in Markdown, HTML, WordPress, Ghost, ninjs,
NITF, ANS or schema.org, on pages chosen to suit. Nothing is fetched.

  -o, --out FILE       where the edition goes; never over an input
  --report FILE        also write what is left out of the sources, as JSON
  --publication NAME   name of the paper, for the folio
  --date DAY           day of the paper, as 2026-11-20
  --language TAG       language of the articles, where they say none
  --typographic        quotes, dashes and spaces as printers set them

reconstruct finds the articles of a printed page in its text, or in a PDF of it,
and writes an edition that typeset sets as it is.

  -o, --out FILE       where the edition goes; never over an input
  --report FILE        also write what was found and how sure it is, as JSON
  --evidence FILE      also write from which lines each field comes, as JSON
  --pictures DIR       where pictures of a PDF go: a folder under the edition's
  --language TAG       language of the page, as en-GB (default)
  --face FILE          font of the body, by which its lines are measured

preflight sets an edition, writes no page, and says what should not go to press:
pixels, inks, type, words, what is missing.

  --profile NAME       ${PROFILE_NAMES.join(', ')}
                       (default ${PROFILE_NAMES[0]})
  --report FILE        also write the findings as JSON
  --style, --root      as for typeset

report sets an edition, writes no page, and prints a table of its stories: lines,
words, what is over or under, how loose and how tight.

  --html FILE          also write it as a page, with charts of word spaces
  --json               print it as JSON
  --style, --root      as for typeset

  -h, --help           print this
  --version            print the version

Exit status: 0 done, 1 done but not whole (written all the same), or not fit
for the press, 2 wrong call.
`

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  report: { type: 'string' },
  breaks: { type: 'string' },
  style: { type: 'string' },
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
type Option = keyof typeof OPTIONS

const COMMANDS = ['typeset', 'import', 'reconstruct', 'preflight', 'report'] as const
/** Options of each command, beside those of all. */
const OWN: Readonly<Record<(typeof COMMANDS)[number], readonly Option[]>> = {
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
  reconstruct: ['out', 'report', 'evidence', 'pictures', 'language', 'face'],
  preflight: ['report', 'profile', 'style', 'root'],
  report: ['html', 'json', 'style', 'root'],
}
const COMMANDS_SAID = `${COMMANDS.slice(0, -1)
  .map((name) => `\`${name}\``)
  .join(', ')} and \`${COMMANDS.at(-1)!}\``
/** A tag of BCP 47, as far as its shape goes. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

const wrong = (message: string): Command => ({ kind: 'wrong', message })

export function readCommand(args: readonly string[]): Command {
  if (args.length === 0) return wrong('What is to be set? Name an edition: stonehand typeset EDITION.json -o OUT.pdf')
  // Not strict: its errors differ from one version of Node to the next, and name no way out.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<string, string>()
  const written = new Map<string, string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(OPTIONS, token.name)) return wrong(unknownOption(token.rawName, words[0]))
    const { type } = OPTIONS[token.name as Option]
    if (values.has(token.name)) return wrong(`${token.rawName} is given twice; give it once.`)
    if (type === 'boolean' && token.value !== undefined) return wrong(`${token.rawName} takes no value.`)
    // Node takes what looks like an option for a value here.
    if (type === 'string' && (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-'))) {
      return wrong(`${token.rawName} needs a value${token.value === undefined || token.value === '' ? '' : `; for a name that begins with a dash write ./${token.value}`}.`)
    }
    values.set(token.name, token.value ?? '')
    written.set(token.name, token.rawName)
  }
  if (values.has('help')) return { kind: 'help' }
  if (values.has('version')) return { kind: 'version' }

  const [command, input, ...rest] = words
  if (command === undefined) return wrong(`What is to be done? The commands are ${COMMANDS_SAID}.`)
  if (!isCommand(command)) return wrong(`There is no command “${command}”${meant(command)}`)
  for (const [name, asWritten] of written) {
    if (OWN[command].includes(name as Option)) continue
    const others = COMMANDS.filter((other) => OWN[other].includes(name as Option))
    return wrong(`${asWritten} is an option of ${others.join(' and ')}, not of ${command}; see stonehand --help.`)
  }
  return READERS[command](input, rest, values)
}

function isCommand(word: string): word is (typeof COMMANDS)[number] {
  return COMMANDS.some((command) => command === word)
}

function meant(command: string): string {
  const call = command.endsWith('.json')
    ? `stonehand typeset ${command} -o OUT.pdf`
    : /\.(?:md|markdown|html?|xml)$/i.test(command)
      ? `stonehand typeset ${command} -o OUT.pdf`
      : /\.(?:pdf|txt)$/i.test(command)
        ? `stonehand reconstruct ${command} -o EDITION.json`
        : nearest(command, COMMANDS)
  return call === undefined ? `; the commands are ${COMMANDS_SAID}.` : `; did you mean “${call}”?`
}

function typesetOf(edition: string | undefined, rest: readonly string[], values: ReadonlyMap<string, string>): Command {
  if (edition === undefined) return wrong('The edition is missing: stonehand typeset EDITION.json -o OUT.pdf')
  if (rest.length > 0) return wrong(`One edition at a time: “${rest[0]}” is one too many.`)
  const out = values.get('out')
  if (out === undefined) return wrong('Where should the PDF go? Say -o OUT.pdf.')
  const breaks = values.get('breaks') ?? 'best'
  if (breaks !== 'best' && breaks !== 'printed') return wrong(`--breaks is best or printed, not “${breaks}”.`)
  const locked = (values.get('locked') ?? '').split(',').flatMap((number) => number.trim() || [])
  if (locked.length > 0 && !values.has('keep')) return wrong('--locked keeps pages of an earlier paper: name it with --keep PAPER.json')
  const language = languageFault(values)
  if (language) return language
  const press = pressOf(values)
  if ('kind' in press) return press
  const forPress = (['standard', 'intent', 'bleed', 'marks', 'separate', 'name'] as const).find((name) => values.has(name))
  if (formatOf(out) !== 'pdf' && forPress !== undefined) return wrong(`--${forPress} is for the press: write a PDF, and not ${out}.`)
  if (formatOf(out) === 'pdf' && values.has('outlines')) return wrong('--outlines is of SVG and HTML; a PDF has its fonts in it.')
  return {
    kind: 'typeset',
    order: {
      edition,
      out,
      breaks,
      locked,
      press,
      typographic: values.has('typographic'),
      watch: values.has('watch'),
      json: values.has('json'),
      proof: values.has('proof'),
      outlines: values.has('outlines'),
      ...taken(values, ['report', 'style', 'root', 'paper', 'keep', 'language']),
    },
  }
}

function pressOf(values: ReadonlyMap<string, string>): PressOrder | Command {
  const listed = <T extends string>(option: string, known: readonly T[]): T[] | Command => {
    const asked = (values.get(option) ?? '').split(',').flatMap((word) => word.trim() || [])
    const strange = asked.find((word) => !known.some((name) => name === word))
    if (strange === undefined) return asked as T[]
    const near = nearest(strange, known)
    return wrong(`--${option} is made of ${known.join(', ')}; “${strange}” is none of them${near === undefined ? '.' : `; did you mean ${near}?`}`)
  }
  const standard = listed('standard', Object.keys(STANDARDS) as Standard[])
  if ('kind' in standard) return standard
  const marks = listed('marks', MARKS)
  if ('kind' in marks) return marks
  const separate = values.has('separate')
  if (values.has('name') && !separate) return wrong('--name is the pattern for the names of single pages: say --separate too.')
  const intent = values.get('intent')
  if (intent !== undefined && standard.length === 0) return wrong('--intent is the press of PDF/X and PDF/A: say --standard too.')
  const at = intent?.indexOf('=') ?? -1
  return {
    standard,
    marks,
    separate,
    ...(intent === undefined ? {} : { intent: at > 0 ? { name: intent.slice(0, at), file: intent.slice(at + 1) } : { file: intent } }),
    ...taken(values, ['bleed', 'name']),
  }
}

function importOf(sources: readonly string[], values: ReadonlyMap<string, string>): Command {
  if (sources.length === 0) return wrong('The article is missing: stonehand import ARTICLE.md -o EDITION.json')
  const out = values.get('out')
  if (out === undefined) return wrong('Where should the edition go? Say -o EDITION.json.')
  const language = languageFault(values)
  if (language) return language
  const date = values.get('date')
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) return wrong(`--date is a day like 2026-11-20, not “${date}”.`)
  return { kind: 'import', order: { sources, out, typographic: values.has('typographic'), ...taken(values, ['report', 'language', 'publication', 'date']) } }
}

function languageFault(values: ReadonlyMap<string, string>): Command | undefined {
  const language = values.get('language')
  return language !== undefined && !LANGUAGE.test(language) ? wrong(`--language is a tag like en-GB or de, not “${language}”.`) : undefined
}

function reconstructOf(page: string | undefined, rest: readonly string[], values: ReadonlyMap<string, string>): Command {
  if (page === undefined) return wrong('The page is missing: stonehand reconstruct PAGE.txt -o EDITION.json')
  if (rest.length > 0) return wrong(`One page at a time: “${rest[0]}” is one too many.`)
  const out = values.get('out')
  if (out === undefined) return wrong('Where should the edition go? Say -o EDITION.json.')
  const language = languageFault(values)
  if (language) return language
  return { kind: 'reconstruct', order: { page, out, ...taken(values, ['report', 'evidence', 'pictures', 'language', 'face']) } }
}

function preflightOf(edition: string | undefined, rest: readonly string[], values: ReadonlyMap<string, string>): Command {
  if (edition === undefined) return wrong('The edition is missing: stonehand preflight EDITION.json')
  if (rest.length > 0) return wrong(`One edition at a time: “${rest[0]}” is one too many.`)
  const asked = values.get('profile') ?? PROFILE_NAMES[0]!
  const profile = PROFILE_NAMES.find((name) => name === asked)
  if (profile === undefined) {
    const near = nearest(asked, PROFILE_NAMES)
    return wrong(`--profile is one of ${PROFILE_NAMES.join(', ')}, not “${asked}”${near === undefined ? '' : `; did you mean ${near}?`}`)
  }
  return { kind: 'preflight', order: { edition, profile, ...taken(values, ['report', 'style', 'root']) } }
}

function reportOf(edition: string | undefined, rest: readonly string[], values: ReadonlyMap<string, string>): Command {
  if (edition === undefined) return wrong('The edition is missing: stonehand report EDITION.json')
  if (rest.length > 0) return wrong(`One edition at a time: “${rest[0]}” is one too many.`)
  return { kind: 'report', order: { edition, json: values.has('json'), ...taken(values, ['html', 'style', 'root']) } }
}

type Reader = (input: string | undefined, rest: readonly string[], values: ReadonlyMap<string, string>) => Command
const READERS: Readonly<Record<(typeof COMMANDS)[number], Reader>> = {
  typeset: typesetOf,
  import: (input, rest, values) => importOf(input === undefined ? [] : [input, ...rest], values),
  reconstruct: reconstructOf,
  preflight: preflightOf,
  report: reportOf,
}

function taken<K extends Option>(values: ReadonlyMap<string, string>, names: readonly K[]): { [N in K]?: string } {
  const out: { [N in K]?: string } = {}
  for (const name of names) if (values.has(name)) out[name] = values.get(name)!
  return out
}

function unknownOption(rawName: string, command: string | undefined): string {
  const known = command !== undefined && isCommand(command) ? [...OWN[command], 'help', 'version'] : Object.keys(OPTIONS)
  const names = known.map((name) => `--${name}`)
  const near = rawName.startsWith('--') ? nearest(rawName, names) : undefined
  return `There is no option ${rawName}${near === undefined ? '; see stonehand --help.' : `; did you mean ${near}?`}`
}
