import type { Diagnostic, DiagnosticCode } from '../../diagnostics.js'
import type { Paper } from '../../scene/paper.js'
import type { Finding, PreflightRule } from '../finding.js'

/** What was told when the paper was set and keeps it from the press. */
const RULES: ReadonlyMap<DiagnosticCode, PreflightRule> = new Map<DiagnosticCode, PreflightRule>([
  ['overset', 'overset'],
  ['jump-no-room', 'overset'],
  ['jump-empty', 'jump'],
  ['page-locked', 'jump'],
  ['glyph-missing', 'glyph'],
  ['face-substituted', 'glyph'],
  ['face-missing', 'glyph'],
  ['face-unreadable', 'glyph'],
  ['picture-missing', 'picture-missing'],
  ['picture-unreadable', 'picture-missing'],
  ['picture-truncated', 'picture-missing'],
  ['picture-unsupported', 'picture-missing'],
  ['picture-too-large', 'picture-missing'],
  ['picture-no-room', 'not-placed'],
  ['article-not-placed', 'not-placed'],
  ['table-no-room', 'not-placed'],
  ['inset-no-room', 'not-placed'],
  ['quote-no-room', 'not-placed'],
])

/** Findings that need no look at the page: it is known already that something is missing. */
export function checkReported({ report }: Paper): Finding[] {
  return report.diagnostics.flatMap((diagnostic) => {
    const rule = RULES.get(diagnostic.code)
    // a locked page that stands as it did is as it was wanted; one whose stories do not meet is not
    if (diagnostic.code === 'page-locked' && diagnostic.severity !== 'error') return []
    return rule ? [toFinding(rule, diagnostic)] : []
  })
}

function toFinding(rule: PreflightRule, { code, path, at, message, hint }: Diagnostic): Finding {
  return {
    rule,
    // a place that is kept for a picture is as it should be on the screen, and never on a press
    severity: code === 'article-not-placed' || code === 'face-substituted' ? 'warning' : 'error',
    path,
    message,
    ...(at ? { page: at.page, at: { x: at.x, y: at.y, width: 0, height: 0 } } : {}),
    ...(hint === undefined ? {} : { hint }),
  }
}
