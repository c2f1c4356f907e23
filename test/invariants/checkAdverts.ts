import type { Advert } from '../../src/model/edition.js'
import type { Finding, Set as Whole } from './finding.js'
import { boxesOf } from './boxes.js'
import { columnLeft, pageBox, pt, type PageBox } from './geometry.js'
import { readScene } from './lines.js'

const EASE = 0.5

/** Adverts: each in its exact size on its page or reported, on none of the others, with its foot on a line, and with nothing else in it. */
export function checkAdverts({ edition, paper }: Whole): Finding[] {
  const findings: Finding[] = []
  const { parts, others } = readScene(edition, paper)
  edition.pages.forEach((page, p) => {
    const add = (rule: string, path: string, message: string): void => void findings.push({ rule, path, message })
    const box = pageBox(edition, page)
    const set = paper.report.pages[p]!.adverts
    page.adverts?.forEach((advert, a) => {
      const path = `pages[${p}].adverts[${a}]`
      const one = set.find((other) => other.path === path)
      const told = paper.report.diagnostics.some((d) => d.code === 'advert-no-room' && d.path === path)
      if (!one) {
        if (!told) add('advert neither stands nor is reported', path, advert.id)
        return
      }
      const [width, height] = sizeOf(advert, box, one.room.columns)
      if (Math.abs(one.width - width) > 1e-6 || Math.abs(one.height - height) > 1e-6) add('advert of another size', path, `${one.width} x ${one.height} for ${width} x ${height}`)
      const line = (one.y + one.height - box.top - box.cap) / box.baseline
      if (Math.abs(line - Math.round(line)) > 1e-6) add('foot of an advert off the grid', path, line.toFixed(3))
      const right = columnLeft(box, one.room.columns[1]) + box.measure
      if (one.x < columnLeft(box, one.room.columns[0]) - EASE || one.x + one.width > right + EASE || one.y < box.top - EASE)
        add('advert outside its columns', path, `${one.x}, ${one.y}`)
      for (const other of set) if (other !== one && meets(one, other)) add('advert on an advert', path, `${one.id} and ${other.id}`)
      const pieces = [...parts, ...others].filter((piece) => piece.page === p && piece.key !== path)
      for (const thing of boxesOf(edition, paper, pieces)) {
        // a gutter's column rule ends beside it
        if (thing.kind === 'rule' || thing.kind === 'frame') continue
        if (meets(one, { x: thing.left, y: thing.top, width: thing.right - thing.left, height: thing.foot - thing.top }))
          add(`something stands in an advert: ${thing.kind}`, path, thing.what)
      }
    })
  })
  return findings
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function meets(a: Place, b: Place): boolean {
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 2 * EASE && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > EASE
}

function sizeOf({ size }: Advert, box: PageBox, [from, to]: readonly [number, number]): [number, number] {
  if (!('columns' in size)) return [pt(size[0]), pt(size[1])]
  return [columnLeft(box, to) + box.measure - columnLeft(box, from), pt(size.height)]
}
