/**
 * Why a picture cannot be set. The message is one or two sentences: what was found, and what to do about it.
 * It names no file; whoever knows the path puts it in front.
 *
 * - `picture-unreadable`: not a picture, or damaged.
 * - `picture-truncated`: a picture whose end is missing.
 * - `picture-unsupported`: a good file of a kind that cannot go into a page.
 * - `picture-too-large`: more pixels than the limit, or than memory holds.
 */
export type PictureFault = {
  code: 'picture-unreadable' | 'picture-truncated' | 'picture-unsupported' | 'picture-too-large'
  message: string
}

/** What a reader returns instead of its result. */
export interface Refused {
  readonly ok: false
  readonly fault: PictureFault
}

const EXPORT_AGAIN = 'Export it again from the original.'
const COPY_AGAIN = 'Copy the file again from its source, or export it again.'

/** A damaged file. `what` is a sentence on what was found. */
export function unreadable(what: string, remedy: string = EXPORT_AGAIN): Refused {
  return { ok: false, fault: { code: 'picture-unreadable', message: `${what} ${remedy}` } }
}

/** A file whose end is missing. */
export function truncated(what: string): Refused {
  return { ok: false, fault: { code: 'picture-truncated', message: `${what} ${COPY_AGAIN}` } }
}

/** A file of a kind that is not set. `remedy` says what to convert to. */
export function unsupported(what: string, remedy: string): Refused {
  return { ok: false, fault: { code: 'picture-unsupported', message: `${what} ${remedy}` } }
}

/** A picture of `width` x `height` pixels against a limit in pixels. */
export function tooLarge(width: number, height: number, maxPixels: number): Refused {
  const has = (width * height) / 1e6
  const message =
    `The picture has ${width} x ${height} pixels (${has.toFixed(1)} megapixels); ` + `the limit is ${maxPixels / 1e6}. Scale it down to the size in which it is printed.`
  return { ok: false, fault: { code: 'picture-too-large', message } }
}
