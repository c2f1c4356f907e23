import type { Piece, Role, StructureNode } from '../../scene/scene.js'

/** A type of structure element: a standard one, or one of our own with what it is to those who do not know it (ISO 32000-1, 14.8.4). */
export type StructureType = string | readonly [own: string, standard: string]

/** What holds others and no content itself (14.8.4.2). */
export const GROUPS: Readonly<Partial<Record<Role, StructureType>>> = {
  document: 'Document',
  page: 'Part',
  story: ['Story', 'Art'],
  sidebar: ['Sidebar', 'Art'],
  // of PDF 2.0 (ISO 32000-2, 14.8.4.3)
  factbox: ['Aside', 'Sect'],
  items: ['Items', 'Sect'],
  list: 'L',
  figureGroup: ['FigureGroup', 'Div'],
}

/** Furniture that says something which stands nowhere else. The rest tells on which page one is: readers say that themselves. */
export const PIECES: Readonly<Partial<Record<Piece, StructureType>>> = {
  teaser: ['Teaser', 'Sect'],
  index: ['InThisIssue', 'Sect'],
  imprint: ['Imprint', 'Sect'],
  advert: ['Advert', 'Sect'],
  reserved: ['Reserved', 'Sect'],
}

/** Pieces that are read after the stories of their page. */
export const LAST_PIECES: ReadonlySet<Piece> = new Set<Piece>(['imprint', 'advert', 'reserved'])

/** Paragraphs by what they are in their story. Others are plain ones. */
export const PARAGRAPHS: Readonly<Partial<Record<Role, StructureType>>> = {
  label: ['Label', 'P'],
  kicker: ['Kicker', 'P'],
  deck: ['Deck', 'P'],
  standfirst: ['Standfirst', 'P'],
  byline: ['Byline', 'P'],
  dateline: ['Dateline', 'P'],
  signature: ['Signature', 'P'],
  correction: ['Correction', 'P'],
  tagline: ['Tagline', 'P'],
  agencyNote: ['AgencyNote', 'P'],
  attribution: ['Attribution', 'P'],
  credit: ['Credit', 'P'],
  jumpLine: ['JumpLine', 'P'],
}

/** Text that a story takes from one page to the next: what was cut in the middle is one element. */
export const RUNNING: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quote', 'listItem', 'signature', 'correction', 'tagline', 'agencyNote', 'tableHead', 'tableCell'])

/** Groups with a head of their own, from which the heads inside are counted. */
export const HEADED: ReadonlySet<Role> = new Set<Role>(['story', 'sidebar', 'factbox', 'items'])

/** Whether a node is, or stands in, what is no part of the text. */
export function outsideOf(nodes: readonly StructureNode[], node: number): 'furniture' | 'artifact' | undefined {
  for (let at = node, below = Infinity; at >= 0 && at < below; below = at, at = nodes[at]!.parent) {
    const found = nodes[at]
    if (!found || found.role === 'artifact') return 'artifact'
    if (found.piece !== undefined && PIECES[found.piece] !== undefined) return undefined
    if (found.role !== 'furniture') continue
    const holder = nodes[found.parent]
    if (holder?.piece === undefined || PIECES[holder.piece] === undefined) return 'furniture'
  }
  return nodes[node] ? undefined : 'artifact'
}
