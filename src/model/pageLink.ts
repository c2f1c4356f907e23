/** A link inside the paper, to where a part of a story stands. No link of an edition begins so. */
export function pageLink(article: string, part = 1): string {
  return `#${part}/${article}`
}
