import type { Finding, Set } from './finding.js'
import { readScene } from './lines.js'

/** Points by which a baseline may miss its grid. */
export const GRID_TOLERANCE = 0.01

/** Invariant 2: every line of grid text stands on the grid of its frame, inside its module. */
export function checkGrid({ edition, paper }: Set): Finding[] {
  const findings: Finding[] = []
  for (const { lines, frame } of readScene(edition, paper).parts) {
    for (const line of lines) {
      if (!line.grid) continue
      const k = Math.round((line.y - frame.first) / frame.baseline)
      const off = line.y - frame.first - k * frame.baseline
      if (Math.abs(off) > GRID_TOLERANCE)
        findings.push({ rule: 'line off the grid', path: line.path, message: `“${line.drawn.slice(0, 30)}” at ${line.y.toFixed(3)} is ${off.toFixed(3)} pt off its grid` })
      if (frame.topKnown && k < 0) findings.push({ rule: 'line over its module', path: line.path, message: `“${line.drawn.slice(0, 30)}” stands ${-k} lines over the module` })
      if (frame.last !== undefined && line.y > frame.last + GRID_TOLERANCE)
        findings.push({
          rule: 'line under its module',
          path: line.path,
          message: `“${line.drawn.slice(0, 30)}” stands ${(line.y - frame.last).toFixed(2)} pt under the module’s last line`,
        })
    }
  }
  return findings
}
