import type { Finding, Set } from './finding.js'
import { readScene, type SceneLine } from './lines.js'
import { firstOf, tableBlocks } from './tableBlocks.js'

/** Points by which a baseline may miss its grid. */
export const GRID_TOLERANCE = 0.01

/** Invariant 2: every line of grid text stands on the grid of its frame, inside its module. */
export function checkGrid({ edition, paper }: Set): Finding[] {
  const findings: Finding[] = []
  for (const part of readScene(edition, paper).parts) {
    const { lines, frame } = part
    // a table keeps its own leading: its first line is on the grid, and none is under the module's last
    const inTables = new Set<SceneLine>()
    for (const block of tableBlocks(part)) {
      const first = firstOf(block)
      for (const line of block.lines) if (line.y > first + GRID_TOLERANCE) inTables.add(line)
      for (const { y1 } of block.rules)
        if (frame.last !== undefined && y1 > frame.last + GRID_TOLERANCE)
          findings.push({ rule: 'rule under its module', path: block.table, message: `${(y1 - frame.last).toFixed(2)} pt under the module’s last line` })
    }
    for (const line of lines) {
      if (!line.grid) continue
      const k = Math.round((line.y - frame.first) / frame.baseline)
      const off = line.y - frame.first - k * frame.baseline
      if (Math.abs(off) > GRID_TOLERANCE && !inTables.has(line))
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
