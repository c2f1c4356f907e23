import type { PageView } from './blocks.js'
import type { Part } from './part.js'
import { shared, type Sight } from './sight.js'

/** What is seen from a text. */
export interface Seen {
  readonly part?: Part
  /** what the look goes through */
  readonly through?: 'quote' | 'picture'
  /** the picture */
  readonly by?: Part | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly ruled: boolean
}

/** The head or text seen straight up from a text: through quotes, captions and pictures. */
export function lookUp(view: PageView, text: Part, sight: Sight<Part>): Seen {
  let { y } = text
  let through: Seen['through']
  let by: Seen['by']
  for (let n = 0; n < 16; n++) {
    const candidates = sight.above(text.x, text.right, y, 1).filter((part) => part !== text && shared(part, text) > 0.25 * Math.min(part.width, text.width))
    const part = candidates[0]
    const picture = view.frames.above(text.x, text.right, y - 1, 2).find((box) => shared(box, text) > 0.3 * text.width && (!part || box.y + box.height > part.bottom - 4))
    if (picture) {
      through = 'picture'
      by = picture
      y = picture.y
      continue
    }
    if (!part) return { ...(through ? { through } : {}), ...(by ? { by } : {}), ruled: false }
    if (
      part.kind === 'unassigned' ||
      part.kind === 'caption' ||
      part.kind === 'quote' ||
      part.kind === 'attribution' ||
      ((part.kind === 'byline' || part.kind === 'dateline' || part.kind === 'kicker' || part.kind === 'label' || part.kind === 'fromLine') && !part.group)
    ) {
      if (part.kind === 'caption') {
        through = 'picture'
        by ??= part
      } else through ??= 'quote'
      y = Math.min(part.y, y - 0.1)
      continue
    }
    // Rules over and under a quote are its own.
    const ruled = through !== 'quote' && view.rulesBetween(text.x, text.right, part.bottom - 2, text.y + 2, 0.7 * text.width).length > 0
    return { part, ...(through ? { through } : {}), ...(by ? { by } : {}), ruled }
  }
  return { ruled: false }
}
