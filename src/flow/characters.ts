import type { TextStyle } from '../model/style.js'
import type { Beside } from './claims.js'
import { styleOf, type TypeCase } from './typecase.js'

const SENTENCE = 'the average width of running letters in an ordinary sentence'

/** Mean advance of running text in a style, its word spaces counted as characters. Points. */
export function characterWidth(typeCase: TypeCase, style: TextStyle): number {
  const words = typeCase.words(SENTENCE, style, 'en', 'style')
  const { space } = typeCase.face(style).metrics
  return (words.reduce((sum, w) => sum + w.width, 0) + (words.length - 1) * space * style.size) / SENTENCE.length
}

/** How much room text needs beside an insert. */
export function besideWidths(typeCase: TypeCase): Beside {
  const width = characterWidth(typeCase, styleOf(typeCase, 'body'))
  const { besideCharacters, bothSidesCharacters, besideLines } = typeCase.style.keeps
  return { one: besideCharacters * width, both: bothSidesCharacters * width, lines: besideLines }
}
