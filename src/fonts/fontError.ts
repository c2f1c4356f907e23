import { StonehandError, type Issue } from '../diagnostics.js'
import { LIMITS } from '../limits.js'

const COPY = 'Copy the file again from its source.'
const MEGABYTE = 1024 * 1024

/** A font file that cannot be used, with what is wrong and what to do. */
export function fontError(wrong: string, remedy: string = COPY): StonehandError {
  const message = `${wrong} ${remedy}`
  return new StonehandError('invalid-font', message, [{ path: 'bytes', message }])
}

/** Throws for a font that is, or says it will be, of more bytes than we take. */
export function checkSize(bytes: number): void {
  if (bytes <= LIMITS.fontMegabytesMax * MEGABYTE) return
  const message = `This font has ${Math.ceil(bytes / MEGABYTE)} MB; ${LIMITS.fontMegabytesMax} are the most. Hand in one with fewer glyphs.`
  throw new StonehandError('limit', message, [{ path: 'bytes', message }])
}

/** A call that asks a font for something it has not. */
export function callError(issues: readonly [Issue, ...Issue[]]): StonehandError {
  return new StonehandError('invalid-call', issues.map(({ path, message }) => `${path}: ${message}`).join(' '), issues)
}
