import type { Paper } from '../../scene/paper.js'
import type { Finding } from '../finding.js'
import type { Passage, Sheet } from '../sheet.js'

/** A line that leads from one page to another inside a story: `Continued on Page 2`, `Continued from Page 1`. */
interface Jump {
  readonly story: string | undefined
  readonly from: number
  readonly to: number
  readonly finding: Omit<Finding, 'message' | 'severity'>
  readonly text: string
}

/** Jump lines and references to pages: each says the page that it leads to, and each jump line has its fellow there. */
export function checkJumps({ pages, destinations }: Paper, sheets: readonly Sheet[]): Finding[] {
  const places = new Map(destinations.map(({ id, page }) => [id, page]))
  const findings: Finding[] = []
  const jumps: Jump[] = []
  for (const { index: page, passages } of sheets)
    for (const passage of passages) {
      const finding = placeOf(passage, page)
      const links = new Map<string, string>()
      for (const { item } of passage.runs) if (item.link?.startsWith('#') === true) links.set(item.link, `${links.get(item.link) ?? ''}${item.texts.join('')} `)
      if (passage.role === 'jumpLine' && links.size === 0)
        findings.push({
          ...finding,
          severity: 'error',
          message: `“${passage.text}” leads to no page of this paper.`,
          hint: 'Set the rest of the story, or take its part out.',
        })
      for (const [link, said] of links) {
        const to = places.get(link)
        if (to === undefined) continue
        const text = passage.role === 'jumpLine' ? passage.text : said
        const right = pages[to]!.label
        const number = /\p{L}?\d+/u.exec(text)?.[0]
        if (number !== undefined && right !== '' && !right.split('–').some((label) => text.split(/[^\p{L}\p{N}]+/u).includes(label))) {
          const [value, limit] = [Number(number), Number(right)]
          findings.push({
            ...finding,
            severity: 'error',
            ...(Number.isFinite(value) ? { value } : {}),
            ...(Number.isFinite(limit) ? { limit } : {}),
            message: `“${text.trim()}” leads to page ${right}, which is not what it says.`,
            hint: 'Set this page anew.',
          })
        }
        if (passage.role === 'jumpLine') jumps.push({ story: passage.story, from: page, to, finding, text: passage.text })
      }
    }
  const whole = new Set(jumps.map(({ story, from, to }) => JSON.stringify([story, from, to])))
  for (const { story, from, to, finding, text } of jumps) {
    if (from === to || whole.has(JSON.stringify([story, to, from]))) continue
    findings.push({ ...finding, severity: 'error', message: `“${text}”: no line on page ${pages[to]!.label} leads back here.`, hint: 'Set both pages anew.' })
  }
  return findings
}

function placeOf({ box, story, path }: Passage, page: number): Omit<Finding, 'message' | 'severity'> {
  return { rule: 'jump', page, at: box, ...(story === undefined ? {} : { story }), ...(path === undefined ? {} : { path }) }
}
