import type { StyleSheet } from '../model/style.js'
import type { PageEvidence, SettingEvidence } from './reconstruction.js'

/** A style sheet that would set the articles as they were printed, as far as can be told. */
export function styleFrom(_setting: SettingEvidence, _pages: readonly PageEvidence[]): StyleSheet {
  return {}
}
