import { execFileSync } from 'node:child_process'
import { type Random } from '../../text/randomParagraph.js'
import { type Block, type Frame, framesOf } from './frames.js'
import type { ReadLine } from './readLines.js'
import type { RoleIndex } from './roles.js'

/** In which order a file keeps its frames. */
export type FileOrder = 'headsFirst' | 'smallLast' | 'shuffled' | 'content' | 'textFirst'
export interface FramedWish {
  readonly order: FileOrder
  /** bylines stand in the frame of the head, or in that of the text */
  readonly bylineInHead: boolean
  /** a space stands at the end of each line that was broken at one */
  readonly endSpaces: boolean
  readonly newline: '\n' | '\r\n'
  readonly ligatures: boolean
  readonly formFeeds: boolean
}

export function framedWish(random: Random): FramedWish {
  const orders: readonly FileOrder[] = ['headsFirst', 'smallLast', 'shuffled', 'shuffled', 'content', 'textFirst']
  return {
    order: orders[Math.floor(random() * orders.length)]!,
    bylineInHead: random() < 0.5,
    endSpaces: random() < 0.5,
    newline: random() < 0.15 ? '\r\n' : '\n',
    ligatures: random() < 0.1,
    formFeeds: random() < 0.5,
  }
}

/** Text with blank lines between paragraphs and at the ends of frames and legs, frames in file order. */
export function framedText(lines: readonly ReadLine[], roles: RoleIndex, wish: FramedWish, random: Random): string {
  const pages = [...new Set(lines.map(({ page }) => page))].map((page) => {
    const frames = ordered(
      framesOf(
        lines.filter((line) => line.page === page),
        roles,
        wish.bylineInHead,
      ),
      wish.order,
      random,
    )
    return frames.flatMap(({ blocks }) => blocks.map((block) => printed(block, wish)))
  })
  let text = pages.map((blocks) => blocks.join('\n\n')).join(wish.formFeeds ? '\n\f' : '\n\n')
  if (wish.ligatures) text = text.replaceAll('ffi', 'ﬃ').replaceAll('ff', 'ﬀ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')
  return (wish.newline === '\n' ? text : text.replaceAll('\n', '\r\n')) + wish.newline
}

function printed({ lines }: Block, { endSpaces }: FramedWish): string {
  return lines.map(({ text }, i) => (endSpaces && i < lines.length - 1 && !/[-\u00ad—]$/.test(text) ? `${text} ` : text)).join('\n')
}

function ordered(frames: readonly Frame[], order: FileOrder, random: Random): readonly Frame[] {
  const of = (...kinds: readonly Frame['kind'][]): Frame[] => frames.filter(({ kind }) => kinds.includes(kind))
  switch (order) {
    case 'content':
      return frames
    case 'headsFirst':
      return [...of('head'), ...of('text'), ...of('small')]
    case 'smallLast':
      return [...of('head', 'text'), ...of('small')]
    case 'textFirst':
      return [...of('text'), ...of('small'), ...of('head')]
    case 'shuffled': {
      const out = [...frames]
      for (let i = out.length - 1; i > 0; i--) {
        const k = Math.floor(random() * (i + 1))
        ;[out[i], out[k]] = [out[k]!, out[i]!]
      }
      return out
    }
  }
}

/** Lines in content order and nothing between them. */
export function plainLines(lines: readonly ReadLine[]): string {
  return `${lines.map(({ text }) => text).join('\n')}\n`
}

/** What poppler's tool makes of it, where it is installed. */
export function popplerText(pdf: Uint8Array, raw: boolean): string | undefined {
  try {
    return execFileSync('pdftotext', [...(raw ? ['-raw'] : []), '-enc', 'UTF-8', '-', '-'], {
      input: pdf,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['pipe', 'pipe', 'ignore'],
    }).replaceAll('\u2010', '-')
  } catch {
    return undefined
  }
}
