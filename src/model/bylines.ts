import type { Byline, BylineName } from './article.js'

/** The line that a house prints for its writers; undefined where there is none. Photographers and names only inferred are not in it. */
export function bylineLine(bylines: readonly Byline[] | undefined): string | undefined {
  const printed = (bylines ?? [])
    .filter(isPrinted)
    .map(wordsOf)
    .filter((t) => t !== '')
  return printed.length > 0 ? printed.join(' · ') : undefined
}

/** Bylines that are printed nowhere, as text. */
export function bylinesLeftOut(bylines: readonly Byline[] | undefined): string {
  return (bylines ?? [])
    .filter((b) => !isPrinted(b))
    .map(wordsOf)
    .join('\n')
}

function isPrinted(byline: Byline): boolean {
  return byline.inferred !== true && byline.role !== 'photographs'
}

function wordsOf(byline: Byline): string {
  return byline.text ?? joined(byline.names.map(nameWords))
}

function nameWords({ name, title, place, contact }: BylineName): string {
  return `${name}${title === undefined ? '' : `, ${title}`}${place === undefined ? '' : ` in ${place}`}${contact === undefined ? '' : ` (${contact})`}`
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}
