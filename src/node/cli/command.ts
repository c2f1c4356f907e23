import { nearest } from '../../model/nearest.js'
import { MARKS } from '../../output/pdf/boxes.js'
import { type Standard, STANDARDS } from '../../output/pdf/standards.js'
import { type ProfileName, PROFILES } from '../../preflight/profile.js'
import { type CommandName, COMMANDS, commandsWith, isCommand, isOptionOf, type Option, readOptions } from './options.js'
import type { Command, PressOrder } from './orders.js'
import { formatOf } from './outFormat.js'

const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[]
const COMMANDS_SAID = `${COMMANDS.slice(0, -1)
  .map((name) => `\`${name}\``)
  .join(', ')} and \`${COMMANDS.at(-1)!}\``
/** A tag of BCP 47, as far as its shape goes. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

const wrong = (message: string): Command => ({ kind: 'wrong', message })

export function readCommand(args: readonly string[]): Command {
  if (args.length === 0) return wrong('What is to be set? Name an edition: stonehand typeset EDITION.json -o OUT.pdf')
  const read = readOptions(args)
  if ('fault' in read) return wrong(read.fault)
  const { values, written, words } = read
  if (values.has('help')) return { kind: 'help' }
  if (values.has('version')) return { kind: 'version' }

  const [command, input, ...rest] = words
  if (command === undefined) return wrong(`What is to be done? The commands are ${COMMANDS_SAID}.`)
  if (!isCommand(command)) return wrong(`There is no command “${command}”${meant(command)}`)
  const strange = [...written].find(([name]) => !isOptionOf(name, command))
  if (strange) return wrong(`${strange[1]} is an option of ${commandsWith(strange[0]).join(' and ')}, not of ${command}; see stonehand --help.`)
  return READERS[command](input, rest, values)
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
  return { kind: 'reconstruct', order: { page, out, ...taken(values, ['report', 'evidence', 'pictures', 'language', 'face', 'sheet', 'style']) } }
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
const READERS: Readonly<Record<CommandName, Reader>> = {
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
