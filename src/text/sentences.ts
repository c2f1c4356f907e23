import { endsSentence } from './sticky.js'

const LOWER = /^[^\p{L}\p{N}]*\p{Ll}/u

/** Whether a new sentence begins between two words: after a stop, but for one before a small letter, which is an abbreviation's. */
export function opensSentence(before: string, after: string): boolean {
  return endsSentence(before) && !LOWER.test(after)
}
