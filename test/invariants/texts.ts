import { LINE_END } from './lines.js'

/** NFC without soft hyphens and control characters, white space collapsed: what must be kept of a text. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/\u0085/g, ' ')
    .replace(/[^\S\u2007\u202f]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\u2007\u202f]/g, ' ')
    .replace(/\u2010/g, '-')
    .replace(/ +/g, ' ')
    .replace(new RegExp(` *${LINE_END}[ ${LINE_END}]*`, 'g'), LINE_END)
    .normalize('NFC')
    .replace(new RegExp(`^[ ${LINE_END}]+|[ ${LINE_END}]+$`, 'g'), '')
}

/** The letters alone. */
export function squeeze(text: string): string {
  return tidy(text).replace(new RegExp(`[ ${LINE_END}]`, 'g'), '')
}

/** Where two texts differ; a line's end stands for a space or for nothing. */
export function differs(wanted: string, got: string): string | undefined {
  const a = tidy(wanted)
  const b = tidy(got)
  let i = 0
  let j = 0
  for (;;) {
    if (i >= a.length && j >= b.length) return undefined
    if (a[i] === b[j] && i < a.length) {
      i++
      j++
      continue
    }
    if (b[j] === LINE_END) {
      j++
      if (a[i] === ' ') i++
      continue
    }
    const from = Math.max(0, Math.min(i, j) - 20)
    return `wanted “…${a.slice(Math.max(0, i - 20), i + 25)}…”, got “…${b.slice(Math.max(0, j - 20), j + 25).replaceAll(LINE_END, '|')}…” (after ${from} characters)`
  }
}

export function clip(text: string): string {
  const tidied = text.replaceAll(LINE_END, '|')
  return tidied.length > 60 ? `${tidied.slice(0, 60)}…` : tidied
}
