/**
 * Lines are broken before what would go beyond a limit. Where the limit lies differs from line to line, for spaces give way and the
 * composer looks ahead; its place is taken to be spread about the measure as the logistic distribution has it, whose tails are heavy.
 */

/** share of lines that something else broke */
const STRAY = 0.004

/** Share of limits below a place, which stands so many spreads above the mean. */
export function below(z: number): number {
  return 1 / (1 + Math.exp(-1.7 * z))
}

/** How likely a line is broken where it is, and not after its next part or word; `parted`: share of words whose parts come into question. */
export function brokenHere(width: number, part: number, word: number, parted: number, mean: number, spread: number): number {
  const here = below((width - mean) / spread)
  const share = parted * (below((part - mean) / spread) - here) + (1 - parted) * (below((word - mean) / spread) - here)
  return (1 - STRAY) * share + STRAY
}

/** How likely a line goes so far at least. */
export function reached(width: number, mean: number, spread: number): number {
  return (1 - STRAY) * (1 - below((width - mean) / spread)) + STRAY
}

/** Moments of a limit that lies between two places (those of the normal distribution, cut off: Johnson, Kotz, Balakrishnan, Continuous univariate distributions 1, 13.10). */
export function momentsBetween(from: number, to: number, mean: number, spread: number): { readonly mean: number; readonly square: number } {
  const a = (from - mean) / spread
  const b = (to - mean) / spread
  const mass = cumulative(b) - cumulative(a)
  if (!(mass > 1e-4)) {
    // far off: the nearer end
    const near = a > 0 ? from : Math.min(to, mean)
    return { mean: near, square: near * near }
  }
  const da = density(a)
  const db = density(b)
  const m = mean + (spread * (da - db)) / mass
  const v = spread * spread * Math.max(0.01, 1 + ((Number.isFinite(a) ? a * da : 0) - (Number.isFinite(b) ? b * db : 0)) / mass - ((da - db) / mass) ** 2)
  return { mean: m, square: v + m * m }
}

function density(z: number): number {
  return Number.isFinite(z) ? 0.3989423 * Math.exp(-0.5 * z * z) : 0
}

/** Abramowitz and Stegun, Handbook of mathematical functions, 26.2.17. */
function cumulative(z: number): number {
  if (z < 0) return 1 - cumulative(-z)
  if (z > 8) return 1
  const t = 1 / (1 + 0.2316419 * z)
  return 1 - density(z) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
}
