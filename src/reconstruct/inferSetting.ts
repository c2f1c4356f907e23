import type { SettingEvidence } from './reconstruction.js'
import type { StoryPieces } from './print.js'

/** What line ends alone show: measure, first-line indent, lines of drop caps (by index of the story), columns of captions (by `story.caption`, indexes). */
export function inferSetting(_stories: readonly StoryPieces[]): SettingEvidence {
  return { dropCaps: {}, captionColumns: {} }
}
