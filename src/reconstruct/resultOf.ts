import type { Assembled } from './assemble.js'
import type { Evidence, PageEvidence, Reconstruction, SettingEvidence } from './reconstruction.js'
import { styleFrom } from './styleFrom.js'

/** One result of what the stages found; a setting and pages that speak of stories by index speak of articles by id and path. */
export function resultOf(source: Evidence['source'], assembled: Assembled, setting: SettingEvidence, pages: readonly PageEvidence[]): Reconstruction {
  const { articles, items, furniture, unassigned, lines, fields, hyphens, diagnostics } = assembled
  return { articles, items, furniture, unassigned, diagnostics, evidence: { source, lines, fields, hyphens, setting, style: styleFrom(setting, pages), pages } }
}
