import type { Diagnostic } from '../diagnostics.js'
import type { Text } from '../model/inline.js'
import type { Style, StyleName, TextStyle } from '../model/style.js'
import type { BreakLimits } from '../text/breaker.js'
import type { Face } from '../text/glyphs.js'
import type { Word } from '../text/words.js'

/** What a compositor has at hand: the house style, the faces, and a slip for what goes wrong. */
export interface TypeCase {
  readonly style: Style
  /** a name for the style, its faces and how lines are broken: where it is the same, the same text is set the same */
  readonly print: string
  readonly breaks: 'best' | 'printed'
  /** of text that names none: the edition's */
  readonly language: string
  /** words of a text in a style, shaped */
  words(text: Text, style: TextStyle, language: string | undefined, path: string): readonly Word[]
  /** first face of a style */
  face(style: TextStyle): Face
  report(diagnostic: Diagnostic): void
  /** text that is put on no page */
  leaveOut(path: string, reason: string, text: string): void
}

/** A style by name; one the sheet does not have is set as body. */
export function styleOf(typeCase: TypeCase, name: StyleName): TextStyle {
  const { styles } = typeCase.style
  return styles.get(name) ?? styles.get('body')!
}

/** The breaker's limits in this house, for text whose word space is `space` points wide. */
export function limitsOf(typeCase: TypeCase, space: number): BreakLimits {
  const { justification, hyphenation } = typeCase.style
  return {
    spaceStretch: justification.spaceStretch,
    spaceShrink: justification.spaceShrink,
    tracking: justification.tracking / 1000,
    glyphScale: justification.glyphScale,
    neighbours: justification.neighbours,
    nominalSpace: Math.max(space, 0.1),
    ladder: hyphenation.ladder,
  }
}
