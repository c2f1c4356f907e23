/** The middle one; of an even number, the lower of the two. */
export function median(times) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1]
}

/** From the quickest tenth to the slowest: how noisy the machine was. */
export function range(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const tenth = Math.floor(sorted.length / 10)
  return [sorted[tenth], sorted[sorted.length - 1 - tenth]]
}

export function ms(time) {
  return time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)
}

/** Rows of cells as a table; the first column to the left, the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
