import { StonehandError } from '../../diagnostics.js'
import type { Paper } from '../../scene/paper.js'

/** Names of files of single pages where none are asked for. */
export const PAGE_NAME = '{pub}_{date}_{section}{page}.pdf'
const FIELDS = ['pub', 'date', 'section', 'page', 'version'] as const
type Field = (typeof FIELDS)[number]
const DIGITS_MAX = 9

/**
 * A name for each page, by a pattern: `{pub}` the publication, `{date}` 2026-11-20, `{section}` the letter before the page's number, `{page}` the
 * number, `{page:3}` with zeros to three digits, `{version}` of the edition. Spaces and what a file system may not take become hyphens; a field that has
 * nothing goes with the `_` or the `-` before it. Throws {@link StonehandError} `invalid-call` for a field that is none, and where two pages would have one name.
 */
export function pageNames(paper: Pick<Paper, 'publication' | 'date' | 'version' | 'pages'>, pattern: string): string[] {
  for (const [whole, field, digits] of pattern.matchAll(/\{([^{}:]*)(?::([^{}]*))?\}/g)) {
    const known = FIELDS.some((name) => name === field)
    if (!known || (digits !== undefined && (field !== 'page' || !/^[1-9]$/.test(digits) || Number(digits) > DIGITS_MAX)))
      throw wrong(`“${whole}” is no field of a name; there are ${FIELDS.map((name) => `{${name}}`).join(', ')}, and {page:3} for three digits.`)
  }
  if (/[/\\]/.test(pattern)) throw wrong('A name names no folder: leave out the slashes.')
  let inserts = 0
  const names = paper.pages.map(({ label, number }) => {
    const printed = label.split('–')[0]!
    const own = ownNumber(printed)
    const values: Record<Field, string> = {
      pub: fileWord(paper.publication),
      date: paper.date,
      section: own === '' ? '' : fileWord(printed.slice(0, -own.length)),
      page: own || (printed === '' ? (number === undefined ? `insert${(inserts += 1)}` : String(number)) : fileWord(printed)),
      version: fileWord(paper.version ?? ''),
    }
    return pattern
      .replace(/([_-]?)\{([^{}:]*)(?::(\d))?\}/g, (_, joint: string, field: Field, digits: string | undefined) => {
        const value = values[field]
        if (value === '') return field === 'section' ? joint : ''
        return `${joint}${digits !== undefined && /^\d+$/.test(value) ? value.padStart(Number(digits), '0') : value}`
      })
      .replace(/^[_-]+/, '')
  })
  const first = new Map<string, number>()
  names.forEach((name, i) => {
    // file systems that make no difference of capitals would write one over the other
    const key = name.toLowerCase()
    const before = first.get(key)
    if (before !== undefined)
      throw wrong(`Pages ${paper.pages[before]!.label} and ${paper.pages[i]!.label} would both be “${name}”; put {section}, {page} and {version} into the name.`)
    first.set(key, i)
  })
  return names
}

/** The digits at a label's end. */
function ownNumber(label: string): string {
  let from = label.length
  while (from > 0 && label[from - 1]! >= '0' && label[from - 1]! <= '9') from--
  return label.slice(from)
}

function fileWord(text: string): string {
  const words = text.split(/[^\p{L}\p{N}.]+/u).filter((word) => word !== '')
  return words.join('-').replace(/^\.+/, '')
}

function wrong(message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path: 'name', message }])
}
