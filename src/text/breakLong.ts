import { breakParagraph, type Breakable, type BreakLimits, type Profile, type Variants } from './breaker.js'

/** Positions over which a paragraph is broken in stretches: some 70 lines of a column, ten times a long paragraph. */
const LONGEST = 1_200

/**
 * Breaks a paragraph of any length. One of more than {@link LONGEST} positions is broken stretch by stretch, each with the best
 * setting of what follows it in view; it comes in one line count only, and the time grows with its length and not its square.
 */
export function breakAny(paragraph: Breakable, profile: Profile, limits: BreakLimits): Variants {
  if (paragraph.n <= LONGEST) return breakParagraph(paragraph, profile, limits)
  const breaks: number[] = []
  let demerits = 0
  let pass = 0
  let from = 0
  while (from < paragraph.n) {
    const to = Math.min(paragraph.n, from + LONGEST)
    const best = cheapest(breakParagraph(stretch(paragraph, from, to), after(profile, breaks.length), limits))
    if (!best) return new Map()
    // the last third is broken again with what follows it
    const keep = to === paragraph.n ? best.breaks.length : Math.max(1, Math.floor((best.breaks.length * 2) / 3))
    for (const b of best.breaks.slice(0, keep)) breaks.push(from + b)
    demerits += (best.demerits * keep) / best.breaks.length
    pass = Math.max(pass, best.pass)
    from = breaks.at(-1)!
  }
  return new Map([[breaks.length, { breaks, demerits, pass }]])
}

function cheapest(variants: Variants): { readonly breaks: readonly number[]; readonly demerits: number; readonly pass: number } | undefined {
  let best: { readonly breaks: readonly number[]; readonly demerits: number; readonly pass: number } | undefined
  for (const setting of variants.values()) if (!best || setting.demerits < best.demerits) best = setting
  return best
}

function stretch(p: Breakable, from: number, to: number): Breakable {
  const cut = (values: ArrayLike<number>): number[] => Array.prototype.slice.call(values, from, to + 1) as number[]
  return {
    n: to - from,
    endWidth: cut(p.endWidth),
    startWidth: cut(p.startWidth),
    endSpaces: cut(p.endSpaces),
    startSpaces: cut(p.startSpaces),
    endEms: cut(p.endEms),
    startEms: cut(p.startEms),
    hyphenWidth: cut(p.hyphenWidth),
    leftHang: cut(p.leftHang),
    rightHang: cut(p.rightHang),
    penalty: cut(p.penalty),
    hyphen: cut(p.hyphen),
    forced: cut(p.forced),
    startKey: cut(p.startKey),
    endKey: cut(p.endKey),
  }
}

function after(profile: Profile, lines: number): Profile {
  const last = profile.measures.at(-1)!
  return { measures: lines < profile.measures.length ? profile.measures.slice(lines) : [last], feet: profile.feet.filter((f) => f >= lines).map((f) => f - lines) }
}
