import { type Dict, type Obj, Ref } from '../../read/objects.js'
import { type TaggedPdf, textOf } from './taggedPdf.js'
import type { Row } from './uaRows.js'

/** A bead as its file has it. */
export interface Bead {
  readonly number: number
  readonly page: number
  /** left, foot, right, top */
  readonly box: readonly number[]
}
export interface Thread {
  readonly title: string
  readonly beads: readonly Bead[]
  readonly faults: readonly string[]
  readonly order: readonly string[]
}

const MOST = 100_000

/** Article threads (ISO 32000-1, 12.4.3), each from its first bead on to where the ring closes. */
export function threadsOf(pdf: TaggedPdf): Thread[] {
  const { file, catalog } = pdf
  const titleOf = (thread: Dict): string => textOf(file.get(file.dict(thread.get('I')).get('Title')))
  return file.list(catalog.get('Threads')).map((value) => {
    const thread = file.dict(value)
    const faults: string[] = []
    const order: string[] = []
    const beads: Bead[] = []
    const first = thread.get('F')
    if (!(first instanceof Ref)) return { title: titleOf(thread), beads, faults: ['a thread without a first bead'], order }
    const own = value instanceof Ref ? value.number : -1
    const named = file.dict(first).get('T')
    if (!(named instanceof Ref) || named.number !== own) faults.push('the first bead does not name its thread')
    for (let at: Obj | undefined = first; beads.length < MOST;) {
      if (!(at instanceof Ref)) {
        faults.push('a bead without a next one')
        break
      }
      const bead: Dict = file.dict(at)
      const page = pdf.pageOf(bead.get('P'))
      if (page < (beads.at(-1)?.page ?? 0)) order.push('a thread goes back to an earlier page')
      beads.push({ number: at.number, page, box: file.numbersOf(bead.get('R')) })
      const next: Obj | undefined = bead.get('N')
      const back = file.dict(next).get('V')
      if (!(back instanceof Ref) || back.number !== at.number) faults.push(`the bead after ${at.number} has another before it`)
      if (next instanceof Ref && next.number === first.number) break
      if (next instanceof Ref && beads.some(({ number }) => number === next.number)) {
        faults.push('a ring that does not close')
        break
      }
      at = next
    }
    return { title: titleOf(thread), beads, faults, order }
  })
}

export const THREAD_ROWS: readonly Row[] = [
  { id: 'rings', clause: '.12.4.3', check: (pdf) => threadsOf(pdf).flatMap(({ faults }) => faults) },
  { id: 'titles', clause: '.12.4.3', check: (pdf) => threadsOf(pdf).flatMap(({ title }, i) => (title.trim() === '' ? [`thread ${i + 1} has no title`] : [])) },
  { id: 'order', clause: '.12.4.3', check: (pdf) => threadsOf(pdf).flatMap(({ order }) => order) },
  {
    id: 'pages',
    clause: '.12.4.3',
    check: (pdf) => {
      const beads = new Map(threadsOf(pdf).flatMap((thread) => thread.beads.map((bead) => [bead.number, bead.page] as const)))
      const listed = pdf.pages.map(({ dict }) => pdf.file.list(dict.get('B')).map((ref) => (ref instanceof Ref ? ref.number : -1)))
      return [
        ...[...beads].flatMap(([number, page]) => (listed[page]?.includes(number) ? [] : [`bead ${number} is not among those of its page`])),
        ...listed.flatMap((numbers, page) =>
          numbers.flatMap((number) => (beads.get(number) === page ? [] : [`page ${page + 1} names bead ${number}, which is in no thread there`])),
        ),
      ]
    },
  },
  {
    id: 'once',
    clause: '.12.4.3',
    check: (pdf) => {
      const numbers = threadsOf(pdf).flatMap(({ beads }) => beads.map(({ number }) => number))
      return numbers.filter((number, i) => numbers.indexOf(number) !== i).map((number) => `bead ${number} is in two threads`)
    },
  },
  {
    id: 'boxes',
    clause: '.12.4.3',
    check: (pdf) =>
      threadsOf(pdf).flatMap(({ beads }) =>
        beads.flatMap(({ number, page, box: [left = 0, foot = 0, right = 0, top = 0] }) => {
          const [l, f, r, t] = pdf.file.numbersOf(pdf.pages[page]?.dict.get('MediaBox')) as [number, number, number, number]
          return right > left && top > foot && left >= l - SLACK && right <= r + SLACK && foot >= f - SLACK && top <= t + SLACK ? [] : [`bead ${number} has no room on its page`]
        }),
      ),
  },
]
const SLACK = 1
