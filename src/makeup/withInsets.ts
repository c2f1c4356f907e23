import type { SetPart } from '../flow/setStory.js'

/** A part and what stands inside its module. */
export function withInsets(part: SetPart): readonly SetPart[] {
  return [part, ...part.insets.flatMap(withInsets)]
}
