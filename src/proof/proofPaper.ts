import { StonehandError } from '../diagnostics.js'
import { nearest } from '../model/nearest.js'
import type { GridReport } from '../report/report.js'
import { openFaces } from '../scene/openFaces.js'
import type { Paper } from '../scene/paper.js'
import type { Item, ScenePage, StructureNode } from '../scene/scene.js'
import type { Face } from '../text/glyphs.js'
import { type Proof, PROOF_LAYERS, type ProofLayer, TYPE } from './layers.js'
import { legend } from './legend.js'
import { setLines } from './lines.js'
import { columnEdges, fitMarks, gridLines, ladders, moduleFrames, resolutions, riverTints, spacingTints, type Underlay, widowMarks } from './marks.js'

/** Depth of a line in its size, on a page without a grid. */
const LEADING = 1.14
const BODY = 9

/**
 * A paper with what a night editor looks for laid over its pages, and a legend under each. Items of its own are artifacts; what they say
 * is in the report. Throws {@link StonehandError} `invalid-call` for a layer that there is not.
 */
export async function proofPaper(paper: Paper, proof: Proof): Promise<Paper> {
  const layers = layersOf(proof)
  if (layers.size === 0) return paper
  const faces = await openFaces(paper)
  const plain = [...faces.values()].find(({ metrics }) => !metrics.serif) ?? [...faces.values()][0]
  if (!plain) return paper
  const structure: StructureNode[] = [...paper.structure]
  const pages = paper.pages.map((page, index) => new PageProof(paper, page, index, layers, faces, plain, structure).page())
  return { ...paper, pages, structure }
}

function layersOf(proof: Proof): ReadonlySet<ProofLayer> {
  if (typeof proof === 'boolean') return new Set(proof ? PROOF_LAYERS : [])
  proof.forEach((layer, i) => {
    if (PROOF_LAYERS.includes(layer)) return
    const near = nearest(String(layer), PROOF_LAYERS)
    const message = `A proof has no layer “${String(layer)}”${near === undefined ? `; there are ${PROOF_LAYERS.join(', ')}.` : `; did you mean “${near}”?`}`
    throw new StonehandError('invalid-call', message, [{ path: `proof[${i}]`, message }])
  })
  return new Set(proof)
}

class PageProof {
  /** of the edition, and how far this sheet lies to the right of its first */
  readonly #index: number
  readonly #shift: number

  constructor(
    private readonly paper: Paper,
    private readonly sheet: ScenePage,
    index: number,
    private readonly layers: ReadonlySet<ProofLayer>,
    private readonly faces: ReadonlyMap<string, Face>,
    private readonly plain: Face,
    private readonly structure: StructureNode[],
  ) {
    this.#index = paper.record.pages.findIndex(({ sheets: [from, to] }) => index >= from && index < to)
    const first = paper.record.pages[this.#index]?.sheets[0] ?? index
    this.#shift = paper.pages.slice(first, index).reduce((sum, { width }) => sum + width, 0)
  }

  page(): ScenePage {
    const { paper, sheet, layers, plain } = this
    const { report } = paper
    const node = this.#artifact(0)
    const grid = report.pages[this.#index]?.grid
    const own = grid && this.#ownColumns(grid)
    const depth = grid?.baseline ?? BODY * LEADING
    const lines = setLines(sheet.items, paper.structure, this.faces)
    const stories = report.stories.filter(({ page, room }) => page === this.#index && room.x >= this.#shift && room.x < this.#shift + sheet.width)
    const infos = new Map(paper.pictures.map(({ id, info }) => [id, info]))
    const under = [...(layers.has('spacing') ? spacingTints(lines, depth) : []), ...(layers.has('rivers') ? riverTints(lines, depth) : [])]
    return {
      ...sheet,
      slug: TYPE.slug,
      items: [
        ...(own && layers.has('grid') ? gridLines(own, node, this.#shift) : []),
        ...(own && layers.has('columns') ? columnEdges(own, node, this.#shift) : []),
        ...this.#withUnderlays(under),
        ...(layers.has('modules') ? moduleFrames(stories, plain, node, this.#shift) : []),
        ...(layers.has('hyphens') ? ladders(lines, depth, plain, node) : []),
        ...(layers.has('widows') ? widowMarks(lines, depth, plain, node) : []),
        ...(layers.has('pictures') ? resolutions(sheet.items, paper.structure, infos, report, plain, node) : []),
        ...(layers.has('fit') ? fitMarks(stories, depth, plain, node, this.#shift) : []),
        ...legend(layers, `Proof · ${paper.publication} · ${paper.date} · ${sheet.label}`, sheet, plain, node),
      ],
    }
  }

  /** Columns that stand on this sheet. */
  #ownColumns(grid: GridReport): GridReport | undefined {
    const columns = grid.columns.filter(({ x }) => x >= this.#shift && x < this.#shift + this.sheet.width)
    return columns.length === 0 ? undefined : { ...grid, columns }
  }

  /** What lies under a piece of text is drawn just before it: over the tint of its box, and in its story. */
  #withUnderlays(underlays: readonly Underlay[]): Item[] {
    const waiting = new Map<number, Underlay[]>()
    for (const underlay of underlays) waiting.set(underlay.node, [...(waiting.get(underlay.node) ?? []), underlay])
    return this.sheet.items.flatMap((item): Item[] => {
      const own = waiting.get(item.node)
      if (!own) return [item]
      waiting.delete(item.node)
      const node = this.#artifact(this.structure[item.node]!.parent)
      return [...own.map(({ box, fill }): Item => ({ kind: 'rect', node, ...box, fill })), item]
    })
  }

  #artifact(parent: number): number {
    return this.structure.push({ role: 'artifact', parent }) - 1
  }
}
